-- From permissive to restrictive.
--- both
create table t (id int);
--- before
create policy p on t using (true);
--- after
create policy p on t as restrictive using (true);
--- expected
DROP POLICY p ON public.t;
-- ACCESS EXCLUSIVE on public.t
CREATE POLICY p ON public.t AS RESTRICTIVE USING (true);
-- ACCESS EXCLUSIVE on public.t
--- expected back
DROP POLICY p ON public.t;
-- ACCESS EXCLUSIVE on public.t
CREATE POLICY p ON public.t USING (true);
-- ACCESS EXCLUSIVE on public.t
