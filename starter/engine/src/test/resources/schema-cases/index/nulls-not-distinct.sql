-- Nulls count as equal.
-- since: 15
--- before
create table t (a int);
create unique index i on t (a);
--- after
create table t (a int);
create unique index i on t (a) nulls not distinct;
--- rows
insert into t values (null);
--- expected
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
CREATE UNIQUE INDEX i ON public.t USING btree (a) NULLS NOT DISTINCT;
-- SHARE on public.t, may fail on existing rows, scans the table
--- expected back
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
CREATE UNIQUE INDEX i ON public.t USING btree (a);
-- SHARE on public.t, may fail on existing rows, scans the table
