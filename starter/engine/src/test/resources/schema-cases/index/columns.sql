-- The columns change.
--- before
create table t (a int, b int);
create index i on t (a);
--- after
create table t (a int, b int);
create index i on t (a, b desc nulls last);
--- rows
insert into t values (1, 2);
--- expected
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX i ON public.t USING btree (a, b DESC NULLS LAST);
-- SHARE on public.t, scans the table
--- expected back
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX i ON public.t USING btree (a);
-- SHARE on public.t, scans the table
