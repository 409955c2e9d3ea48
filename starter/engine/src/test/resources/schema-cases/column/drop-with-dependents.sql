-- The column takes its index, its constraint and its statistics with it.
--- before
create table t (id int, a int, b int check (b > 0));
create index t_a on t (a);
create index t_ab on t (id, b);
create statistics t_s on a, b from t;
--- after
create table t (id int);
--- rows before
insert into t values (1, 2, 3);
--- rows after
insert into t values (1);
