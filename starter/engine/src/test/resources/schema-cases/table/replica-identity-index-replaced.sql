-- The index that identifies rows changes its columns.
--- before
create table t (a int not null, b int not null);
create unique index t_i on t (a);
alter table t replica identity using index t_i;
--- after
create table t (a int not null, b int not null);
create unique index t_i on t (a, b);
alter table t replica identity using index t_i;
--- rows
insert into t values (1, 1), (2, 2);
