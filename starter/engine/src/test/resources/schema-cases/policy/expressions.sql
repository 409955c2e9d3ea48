-- Both expressions are altered.
--- both
create table t (id int, owner text);
alter table t enable row level security;
--- before
create policy p on t using (id > 0) with check (id > 0);
--- after
create policy p on t using (id > 1) with check (id > 2);
--- expected
ALTER POLICY p ON public.t USING ((id > 1)) WITH CHECK ((id > 2));
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER POLICY p ON public.t USING ((id > 0)) WITH CHECK ((id > 0));
-- ACCESS EXCLUSIVE on public.t
