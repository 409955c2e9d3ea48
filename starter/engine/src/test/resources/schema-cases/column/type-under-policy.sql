-- A policy is on the column.
--- before
create table t (id int, owner text);
alter table t enable row level security;
create policy own on t using (owner = current_user) with check (owner <> '');
--- after
create table t (id int, owner varchar(40));
alter table t enable row level security;
create policy own on t using (owner = current_user) with check (owner <> '');
--- rows
insert into t values (1, 'a');
--- expected
DROP POLICY own ON public.t;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ALTER COLUMN owner TYPE character varying(40);
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
CREATE POLICY own ON public.t USING (((owner)::text = CURRENT_USER)) WITH CHECK (((owner)::text <> ''::text));
-- ACCESS EXCLUSIVE on public.t
--- expected back
DROP POLICY own ON public.t;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ALTER COLUMN owner TYPE text;
-- ACCESS EXCLUSIVE on public.t
CREATE POLICY own ON public.t USING ((owner = CURRENT_USER)) WITH CHECK ((owner <> ''::text));
-- ACCESS EXCLUSIVE on public.t
