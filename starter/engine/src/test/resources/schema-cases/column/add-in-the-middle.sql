-- Where the column stands is not compared.
--- before
create table t (a int, c int);
--- after
create table t (a int, b int, c int);
--- rows
insert into t (a, c) values (1, 3);
--- expected
ALTER TABLE public.t ADD COLUMN b integer;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t DROP COLUMN b;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
