-- A column reaches all partitions.
--- before
create table p (a int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- after
create table p (a int, b text default 'x' not null) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- rows
insert into p (a) values (1);
--- expected
ALTER TABLE public.p ADD COLUMN b text DEFAULT 'x'::text NOT NULL;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
--- expected back
ALTER TABLE public.p DROP COLUMN b;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, deletes data, not reversible
