-- Two indexes over the same column; one of them goes.
--- before
create table t (a int);
create index i1 on t (a);
create index i2 on t (a);
--- after
create table t (a int);
create index i2 on t (a);
--- expected
DROP INDEX public.i1;
-- ACCESS EXCLUSIVE on public.t
--- expected back
CREATE INDEX i1 ON public.t USING btree (a);
-- SHARE on public.t, scans the table
