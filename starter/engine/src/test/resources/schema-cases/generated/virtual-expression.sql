-- Its expression changes without a rewrite.
-- since: 18
--- before
create table t (a int, b int generated always as (a * 10) virtual);
--- after
create table t (a int, b int generated always as (a * 100));
--- rows
insert into t (a) values (1);
--- expected
ALTER TABLE public.t ALTER COLUMN b SET EXPRESSION AS ((a * 100));
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN b SET EXPRESSION AS ((a * 10));
-- ACCESS EXCLUSIVE on public.t
