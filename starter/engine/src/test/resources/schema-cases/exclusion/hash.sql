-- With a hash index.
--- before
create table t (a int);
--- after
create table t (a int, constraint once exclude using hash (a with =));
--- rows
insert into t values (1);
