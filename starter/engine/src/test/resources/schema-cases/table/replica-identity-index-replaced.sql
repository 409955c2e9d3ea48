-- The index that identifies rows changes its columns.
--- before
create table t (a int not null, b int not null);
create unique index t_i on t (a);
alter table t replica identity using index t_i;
--- after
create table t (a int not null, b int not null);
create unique index t_i on t (a, b);
alter table t replica identity using index t_i;
--- rows
insert into t values (1, 1), (2, 2);
--- expected
DROP INDEX public.t_i;
-- ACCESS EXCLUSIVE on public.t
CREATE UNIQUE INDEX t_i ON public.t USING btree (a, b);
-- SHARE on public.t, may fail on existing rows, scans the table
ALTER TABLE public.t REPLICA IDENTITY USING INDEX t_i;
-- ACCESS EXCLUSIVE on public.t
--- expected back
DROP INDEX public.t_i;
-- ACCESS EXCLUSIVE on public.t
CREATE UNIQUE INDEX t_i ON public.t USING btree (a);
-- SHARE on public.t, may fail on existing rows, scans the table
ALTER TABLE public.t REPLICA IDENTITY USING INDEX t_i;
-- ACCESS EXCLUSIVE on public.t
