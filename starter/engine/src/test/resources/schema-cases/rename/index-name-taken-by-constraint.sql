-- An index's name moves to a constraint of another table.
--- before
create table t (a int);
create table u (a int);
create index n on t (a);
--- after
create table t (a int);
create table u (a int, constraint n unique (a));
--- expected
DROP INDEX public.n;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.u ADD CONSTRAINT n UNIQUE (a);
-- ACCESS EXCLUSIVE on public.u, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.u DROP CONSTRAINT n;
-- ACCESS EXCLUSIVE on public.u
CREATE INDEX n ON public.t USING btree (a);
-- SHARE on public.t, scans the table
