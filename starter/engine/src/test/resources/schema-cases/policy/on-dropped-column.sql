-- The column that a policy is on goes.
--- before
create table t (id int, owner text, tenant text);
create policy p on t using (owner = current_user);
--- after
create table t (id int, tenant text);
create policy p on t using (tenant = current_user);
--- rows
insert into t (id, tenant) values (1, 'a');
--- expected
ALTER POLICY p ON public.t USING ((tenant = CURRENT_USER));
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP COLUMN owner;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
--- expected back
ALTER TABLE public.t ADD COLUMN owner text;
-- ACCESS EXCLUSIVE on public.t
ALTER POLICY p ON public.t USING ((owner = CURRENT_USER));
-- ACCESS EXCLUSIVE on public.t
