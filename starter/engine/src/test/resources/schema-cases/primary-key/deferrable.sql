-- The key is checked at the end of the transaction.
--- before
create table t (a int primary key);
--- after
create table t (a int primary key deferrable initially deferred);
--- rows
insert into t values (1);
