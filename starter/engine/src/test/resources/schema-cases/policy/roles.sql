-- Its roles are altered.
--- both
create table t (id int);
--- before
create policy p on t to case_reader using (true);
--- after
create policy p on t to case_reader, case_writer using (true);
--- expected
ALTER POLICY p ON public.t TO case_reader, case_writer;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER POLICY p ON public.t TO case_reader;
-- ACCESS EXCLUSIVE on public.t
