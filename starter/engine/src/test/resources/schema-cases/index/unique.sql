-- A plain index becomes unique.
--- before
create table t (a int);
create index i on t (a);
--- after
create table t (a int);
create unique index i on t (a);
--- rows
insert into t values (1), (2);
--- expected
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
CREATE UNIQUE INDEX i ON public.t USING btree (a);
-- SHARE on public.t, may fail on existing rows, scans the table
--- expected back
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX i ON public.t USING btree (a);
-- SHARE on public.t, scans the table
