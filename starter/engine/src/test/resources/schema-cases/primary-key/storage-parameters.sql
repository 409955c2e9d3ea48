-- Storage parameters of the key's index.
--- before
create table t (a int primary key);
--- after
create table t (a int primary key with (fillfactor = 60));
--- rows
insert into t values (1);
