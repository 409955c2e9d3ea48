-- Creates rules of all kinds.
--- both
create table t (a int);
create table log (a int);
--- before
--- after
create rule i as on insert to t where new.a > 0 do also insert into log values (new.a);
create rule d as on delete to t do instead nothing;
create rule u as on update to t do (insert into log values (old.a); notify changed);
