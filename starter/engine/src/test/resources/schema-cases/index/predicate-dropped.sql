-- The predicate goes.
--- before
create table t (a int, live boolean);
create index i on t (a) where live;
--- after
create table t (a int, live boolean);
create index i on t (a);
--- expected
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX i ON public.t USING btree (a);
-- SHARE on public.t, scans the table
--- expected back
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX i ON public.t USING btree (a) WHERE live;
-- SHARE on public.t, scans the table
