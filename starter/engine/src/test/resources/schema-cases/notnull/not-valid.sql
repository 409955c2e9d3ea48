-- One that old rows need not keep to.
-- since: 18
--- before
create table t (a int);
--- after
create table t (a int);
alter table t add constraint a_set not null a not valid;
--- rows before
insert into t values (null);
--- rows after
insert into t values (1);
