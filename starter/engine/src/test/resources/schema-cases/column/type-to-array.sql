-- A scalar column becomes an array.
--- before
create table t (tag text);
--- after
create table t (tag text[]);
--- rows
insert into t values (null);
