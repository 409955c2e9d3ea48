-- Disabled.
--- both
create table t (a int);
create rule r as on delete to t do instead nothing;
--- before
--- after
alter table t disable rule r;
--- expected
ALTER TABLE public.t DISABLE RULE r;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t ENABLE RULE r;
-- ACCESS EXCLUSIVE on public.t
