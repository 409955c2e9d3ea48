-- It belongs to a column, then to another one.
--- before
create table t (a int, b int);
create sequence s owned by t.a;
--- after
create table t (a int, b int);
create sequence s owned by t.b;
