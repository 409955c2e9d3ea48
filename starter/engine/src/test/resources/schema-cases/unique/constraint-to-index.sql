-- A constraint becomes a plain unique index of the same name.
--- before
create table t (a int, constraint u unique (a));
--- after
create table t (a int);
create unique index u on t (a);
--- rows
insert into t values (1);
--- expected
ALTER TABLE public.t DROP CONSTRAINT u;
-- ACCESS EXCLUSIVE on public.t
CREATE UNIQUE INDEX u ON public.t USING btree (a);
-- SHARE on public.t, may fail on existing rows, scans the table
--- expected back
DROP INDEX public.u;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT u UNIQUE (a);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
