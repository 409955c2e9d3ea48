-- Only the name differs.
--- both
create table t (id int);
--- before
create policy one on t using (id > 0);
--- after
create policy two on t using (id > 0);
--- expected
DROP POLICY one ON public.t;
-- ACCESS EXCLUSIVE on public.t
CREATE POLICY two ON public.t USING ((id > 0));
-- ACCESS EXCLUSIVE on public.t
--- expected back
DROP POLICY two ON public.t;
-- ACCESS EXCLUSIVE on public.t
CREATE POLICY one ON public.t USING ((id > 0));
-- ACCESS EXCLUSIVE on public.t
