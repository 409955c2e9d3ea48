-- Further columns.
--- before
create table t (a int, b int, c int);
create index i on t (a);
--- after
create table t (a int, b int, c int);
create index i on t (a) include (b, c);
--- expected
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX i ON public.t USING btree (a) INCLUDE (b, c);
-- SHARE on public.t, scans the table
--- expected back
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX i ON public.t USING btree (a);
-- SHARE on public.t, scans the table
