-- Row security and policies of all commands.
--- both
create table t (id int, owner text);
--- before
--- after
alter table t enable row level security;
create policy a on t using (owner = current_user);
create policy b on t for select to case_reader using (true);
create policy c on t for insert to case_writer, case_reader with check (id > 0);
create policy d on t as restrictive for update using (id > 0) with check (id > 1);
create policy e on t for delete to public using (false);
--- expected
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
-- ACCESS EXCLUSIVE on public.t
CREATE POLICY a ON public.t USING ((owner = CURRENT_USER));
-- ACCESS EXCLUSIVE on public.t
CREATE POLICY b ON public.t FOR SELECT TO case_reader USING (true);
-- ACCESS EXCLUSIVE on public.t
CREATE POLICY c ON public.t FOR INSERT TO case_reader, case_writer WITH CHECK ((id > 0));
-- ACCESS EXCLUSIVE on public.t
CREATE POLICY d ON public.t AS RESTRICTIVE FOR UPDATE USING ((id > 0)) WITH CHECK ((id > 1));
-- ACCESS EXCLUSIVE on public.t
CREATE POLICY e ON public.t FOR DELETE USING (false);
-- ACCESS EXCLUSIVE on public.t
--- expected back
DROP POLICY e ON public.t;
-- ACCESS EXCLUSIVE on public.t
DROP POLICY d ON public.t;
-- ACCESS EXCLUSIVE on public.t
DROP POLICY c ON public.t;
-- ACCESS EXCLUSIVE on public.t
DROP POLICY b ON public.t;
-- ACCESS EXCLUSIVE on public.t
DROP POLICY a ON public.t;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DISABLE ROW LEVEL SECURITY;
-- ACCESS EXCLUSIVE on public.t
