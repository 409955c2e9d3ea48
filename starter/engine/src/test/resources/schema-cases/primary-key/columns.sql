-- The key has other columns.
--- before
create table t (a int not null, b int not null, constraint t_pkey primary key (a));
--- after
create table t (a int not null, b int not null, constraint t_pkey primary key (b, a));
--- rows
insert into t values (1, 1), (2, 1);
