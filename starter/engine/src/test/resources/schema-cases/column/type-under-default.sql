-- The default does not fit the new type, and is set again.
--- before
create table t (n text default '5');
--- after
create table t (n int default 6);
--- rows
insert into t values ('1');
