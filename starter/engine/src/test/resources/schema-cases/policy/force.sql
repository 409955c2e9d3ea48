-- Row security for the owner too.
--- both
create table t (id int);
--- before
alter table t enable row level security;
--- after
alter table t force row level security;
--- expected
ALTER TABLE public.t DISABLE ROW LEVEL SECURITY;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t FORCE ROW LEVEL SECURITY;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t NO FORCE ROW LEVEL SECURITY;
-- ACCESS EXCLUSIVE on public.t
