-- A column's type changes in all of them.
--- before
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create index p_b on p (b);
--- after
create table p (a int, b bigint) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create index p_b on p (b);
--- rows
insert into p values (1, 1);
--- expected
ALTER TABLE public.p ALTER COLUMN b TYPE bigint;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, rewrites public.p1
--- expected back
ALTER TABLE public.p ALTER COLUMN b TYPE integer;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, rewrites public.p1, may fail on existing rows
