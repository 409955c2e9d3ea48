-- Where the column stands is not compared.
--- before
create table t (a int, c int);
--- after
create table t (a int, b int, c int);
--- rows
insert into t (a, c) values (1, 3);
