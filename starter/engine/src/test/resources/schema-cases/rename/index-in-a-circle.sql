-- Three indexes have exchanged their names.
--- both
create table t (a int, b int, c int);
--- before
create index x on t (a);
create index y on t (b);
create index z on t (c);
--- after
create index y on t (a);
create index z on t (b);
create index x on t (c);
--- expected
DROP INDEX public.z;
-- ACCESS EXCLUSIVE on public.t
DROP INDEX public.y;
-- ACCESS EXCLUSIVE on public.t
DROP INDEX public.x;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX x ON public.t USING btree (c);
-- SHARE on public.t, scans the table
CREATE INDEX y ON public.t USING btree (a);
-- SHARE on public.t, scans the table
CREATE INDEX z ON public.t USING btree (b);
-- SHARE on public.t, scans the table
--- expected back
DROP INDEX public.z;
-- ACCESS EXCLUSIVE on public.t
DROP INDEX public.y;
-- ACCESS EXCLUSIVE on public.t
DROP INDEX public.x;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX x ON public.t USING btree (a);
-- SHARE on public.t, scans the table
CREATE INDEX y ON public.t USING btree (b);
-- SHARE on public.t, scans the table
CREATE INDEX z ON public.t USING btree (c);
-- SHARE on public.t, scans the table
