-- Without a limit, and no rewrite; the index stays what it is.
--- before
create table t (name varchar(10));
create index t_name on t (name);
--- after
create table t (name text);
create index t_name on t (name);
--- rows
insert into t values ('short');
