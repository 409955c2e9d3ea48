-- Its action changes: replaced.
--- both
create table t (a int);
create table log (a int);
--- before
create rule i as on insert to t do also insert into log values (new.a);
--- after
create rule i as on insert to t do also insert into log values (new.a + 1);
