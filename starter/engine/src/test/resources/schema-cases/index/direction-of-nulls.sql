-- The order of nulls and values.
--- before
create table t (a int, b int);
create index i on t (a asc nulls first, b desc);
--- after
create table t (a int, b int);
create index i on t (a desc nulls last, b asc);
--- expected
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX i ON public.t USING btree (a DESC NULLS LAST, b);
-- SHARE on public.t, scans the table
--- expected back
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX i ON public.t USING btree (a NULLS FIRST, b DESC);
-- SHARE on public.t, scans the table
