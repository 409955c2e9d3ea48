-- The column and its sequence become wider.
--- before
create table t (id serial primary key);
--- after
create table t (id bigserial primary key);
--- rows
insert into t values (default), (default);
