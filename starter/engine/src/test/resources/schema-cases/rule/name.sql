-- Only the name differs.
--- both
create table t (a int);
--- before
create rule one as on delete to t do instead nothing;
--- after
create rule two as on delete to t do instead nothing;
--- expected
DROP RULE one ON public.t;
-- ACCESS EXCLUSIVE on public.t
CREATE RULE two AS
    ON DELETE TO public.t DO INSTEAD NOTHING;
-- ACCESS EXCLUSIVE on public.t
--- expected back
DROP RULE two ON public.t;
-- ACCESS EXCLUSIVE on public.t
CREATE RULE one AS
    ON DELETE TO public.t DO INSTEAD NOTHING;
-- ACCESS EXCLUSIVE on public.t
