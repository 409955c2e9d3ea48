-- A publication's row filter and column list are on the column.
-- since: 15
--- before
create table t (id int primary key, n int);
create publication p for table t (id, n) where (n > 0);
--- after
create table t (id int primary key, n bigint);
create publication p for table t (id, n) where (n > 0);
--- rows
insert into t values (1, 2);
--- expected
ALTER PUBLICATION p DROP TABLE ONLY public.t;
-- SHARE UPDATE EXCLUSIVE on public.t
ALTER TABLE public.t ALTER COLUMN n TYPE bigint;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
ALTER PUBLICATION p ADD TABLE ONLY public.t (id, n) WHERE ((n > 0));
-- SHARE UPDATE EXCLUSIVE on public.t
--- expected back
ALTER PUBLICATION p DROP TABLE ONLY public.t;
-- SHARE UPDATE EXCLUSIVE on public.t
ALTER TABLE public.t ALTER COLUMN n TYPE integer;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
ALTER PUBLICATION p ADD TABLE ONLY public.t (id, n) WHERE ((n > 0));
-- SHARE UPDATE EXCLUSIVE on public.t
