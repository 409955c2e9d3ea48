-- Its command changes.
--- both
create table t (id int);
--- before
create policy p on t for select using (true);
--- after
create policy p on t for update using (true);
--- expected
DROP POLICY p ON public.t;
-- ACCESS EXCLUSIVE on public.t
CREATE POLICY p ON public.t FOR UPDATE USING (true);
-- ACCESS EXCLUSIVE on public.t
--- expected back
DROP POLICY p ON public.t;
-- ACCESS EXCLUSIVE on public.t
CREATE POLICY p ON public.t FOR SELECT USING (true);
-- ACCESS EXCLUSIVE on public.t
