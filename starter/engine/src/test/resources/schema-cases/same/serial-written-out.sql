-- A serial column and what it stands for.
-- same: -
--- before
create table t (id serial);
--- after
create sequence t_id_seq as integer;
create table t (id integer not null default nextval('t_id_seq'));
alter sequence t_id_seq owned by t.id;
--- expected
--- expected back
