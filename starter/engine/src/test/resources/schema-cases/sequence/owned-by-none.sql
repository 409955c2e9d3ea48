-- It belongs to no column any more, and stays when the column goes.
--- before
create table t (a int, b int);
create sequence s owned by t.a;
--- after
create table t (b int);
create sequence s;
