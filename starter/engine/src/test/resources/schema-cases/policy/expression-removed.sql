-- WITH CHECK goes: PostgreSQL can't take it away from a policy.
--- both
create table t (id int);
--- before
create policy p on t using (id > 0) with check (id > 0);
--- after
create policy p on t using (id > 0);
--- expected
DROP POLICY p ON public.t;
-- ACCESS EXCLUSIVE on public.t
CREATE POLICY p ON public.t USING ((id > 0));
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER POLICY p ON public.t USING ((id > 0)) WITH CHECK ((id > 0));
-- ACCESS EXCLUSIVE on public.t
