-- A check is validated.
--- before
create table t (a int);
alter table t add constraint c check (a > 0) not valid;
--- after
create table t (a int, constraint c check (a > 0));
--- rows
insert into t values (1);
