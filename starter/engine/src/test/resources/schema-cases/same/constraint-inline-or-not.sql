-- A constraint of the column and of the table.
-- same: -
--- before
create table t (a int primary key, b int unique check (b > 0));
--- after
create table t (a int, b int);
alter table t add primary key (a), add unique (b), add check (b > 0);
--- expected
--- expected back
