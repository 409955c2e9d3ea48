-- Only the name differs.
--- both
create table t (a int);
--- before
create rule one as on delete to t do instead nothing;
--- after
create rule two as on delete to t do instead nothing;
