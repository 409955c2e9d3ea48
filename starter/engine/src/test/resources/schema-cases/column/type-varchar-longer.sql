-- A longer varchar needs no rewrite.
--- before
create table t (name varchar(10));
--- after
create table t (name varchar(20));
--- rows
insert into t values ('short');
