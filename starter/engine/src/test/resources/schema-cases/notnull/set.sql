-- A column must have values.
--- before
create table t (a int, b int not null);
--- after
create table t (a int not null, b int);
--- rows
insert into t values (1, 2);
