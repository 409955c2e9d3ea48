-- Another collation.
--- before
create table t (a text);
create index i on t (a);
--- after
create table t (a text);
create index i on t (a collate "C" desc);
--- expected
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX i ON public.t USING btree (a COLLATE "C" DESC);
-- SHARE on public.t, scans the table
--- expected back
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX i ON public.t USING btree (a);
-- SHARE on public.t, scans the table
