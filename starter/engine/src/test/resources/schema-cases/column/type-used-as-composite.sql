-- The table's row type is used by another table's column.
--- before
create table t (id int);
create table u (t t);
--- after
create table t (id int, name text);
create table u (t t);
--- rows
insert into u values (null);
