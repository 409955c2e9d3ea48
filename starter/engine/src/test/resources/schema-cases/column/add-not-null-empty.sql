-- A column that must have a value, in an empty table.
--- before
create table t (id int);
--- after
create table t (id int, name text not null);
