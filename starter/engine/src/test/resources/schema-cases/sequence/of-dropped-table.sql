-- The table goes and its sequence stays, owned by another one.
--- before
create table t (id serial);
--- after
create sequence t_id_seq as int;
create table u (id int not null default nextval('t_id_seq'));
alter sequence t_id_seq owned by u.id;
