-- A publication's row filter and column list are on the column.
-- since: 15
--- before
create table t (id int primary key, n int);
create publication p for table t (id, n) where (n > 0);
--- after
create table t (id int primary key, n bigint);
create publication p for table t (id, n) where (n > 0);
--- rows
insert into t values (1, 2);
