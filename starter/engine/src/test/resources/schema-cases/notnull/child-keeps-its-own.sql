-- A parent's goes, the child's stays.
--- before
create table p (a int not null);
create table c (a int not null) inherits (p);
--- after
create table p (a int);
create table c (a int not null) inherits (p);
--- rows
insert into c values (1);
--- expected
ALTER TABLE ONLY public.p ALTER COLUMN a DROP NOT NULL;
-- ACCESS EXCLUSIVE on public.p
--- expected back
ALTER TABLE public.p ALTER COLUMN a SET NOT NULL;
-- ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p, may fail on existing rows, scans the table
