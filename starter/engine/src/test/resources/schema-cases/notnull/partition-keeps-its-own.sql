-- That of a partitioned table goes, the partition's stays.
-- until: 17
--- before
create table p (k int, a int not null) partition by list (k);
create table p1 (k int, a int not null);
alter table p attach partition p1 for values in (1);
--- after
create table p (k int, a int) partition by list (k);
create table p1 (k int, a int not null);
alter table p attach partition p1 for values in (1);
--- rows
insert into p values (1, 1);
--- expected
ALTER TABLE public.p ALTER COLUMN a DROP NOT NULL;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.p1 ALTER COLUMN a SET NOT NULL;
-- ACCESS EXCLUSIVE on public.p1, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.p ALTER COLUMN a SET NOT NULL;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, may fail on existing rows, scans the table
