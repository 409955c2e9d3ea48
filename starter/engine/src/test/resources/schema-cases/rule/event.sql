-- Its event changes.
--- both
create table t (a int);
--- before
create rule r as on insert to t do instead nothing;
--- after
create rule r as on delete to t do instead nothing;
