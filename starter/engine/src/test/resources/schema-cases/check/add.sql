-- Adds a check to a column and one to the table.
--- before
create table t (a int, b int);
--- after
create table t (a int check (a > 0), b int, check (a < b));
--- rows
insert into t values (1, 2);
