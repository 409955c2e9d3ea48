-- The key goes, NOT NULL stays.
--- before
create table t (a int primary key);
--- after
create table t (a int not null);
--- rows
insert into t values (1);
