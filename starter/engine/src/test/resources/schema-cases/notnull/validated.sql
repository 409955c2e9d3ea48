-- One that is validated later.
-- since: 18
--- before
create table t (a int);
alter table t add constraint a_set not null a not valid;
--- after
create table t (a int, constraint a_set not null a);
--- rows
insert into t values (1);
