-- Two indexes have swapped their names.
--- before
create table t (a int, b int);
create index x on t (a);
create index y on t (b);
--- after
create table t (a int, b int);
create index y on t (a);
create index x on t (b);
--- expected
DROP INDEX public.y;
-- ACCESS EXCLUSIVE on public.t
DROP INDEX public.x;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX x ON public.t USING btree (b);
-- SHARE on public.t, scans the table
CREATE INDEX y ON public.t USING btree (a);
-- SHARE on public.t, scans the table
--- expected back
DROP INDEX public.y;
-- ACCESS EXCLUSIVE on public.t
DROP INDEX public.x;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX x ON public.t USING btree (a);
-- SHARE on public.t, scans the table
CREATE INDEX y ON public.t USING btree (b);
-- SHARE on public.t, scans the table
