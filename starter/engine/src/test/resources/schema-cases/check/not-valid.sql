-- Old rows need not pass.
--- before
create table t (a int);
--- after
create table t (a int);
alter table t add constraint c check (a > 0) not valid;
--- rows before
insert into t values (-1);
--- rows after
insert into t values (1);
