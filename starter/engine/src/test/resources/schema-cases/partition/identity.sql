-- An identity column of a partitioned table.
-- since: 17
--- before
create table p (a int not null, b text) partition by range (a);
create table p1 partition of p for values from (0) to (100);
--- after
create table p (a int generated always as identity, b text) partition by range (a);
create table p1 partition of p for values from (0) to (100);
--- expected
ALTER TABLE public.p ALTER COLUMN a ADD GENERATED ALWAYS AS IDENTITY;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
--- expected back
ALTER TABLE public.p ALTER COLUMN a DROP IDENTITY;
-- ACCESS EXCLUSIVE on public.p
