-- The predicate changes.
--- before
create table t (a int, gone timestamptz);
create unique index i on t (a) where gone is null;
--- after
create table t (a int, gone timestamptz);
create unique index i on t (a) where gone is null and a > 0;
--- expected
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
CREATE UNIQUE INDEX i ON public.t USING btree (a) WHERE ((gone IS NULL) AND (a > 0));
-- SHARE on public.t, may fail on existing rows, scans the table
--- expected back
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
CREATE UNIQUE INDEX i ON public.t USING btree (a) WHERE (gone IS NULL);
-- SHARE on public.t, may fail on existing rows, scans the table
