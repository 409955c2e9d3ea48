-- A parent's reaches its children.
--- before
create table p (a int);
create table c () inherits (p);
--- after
create table p (a int not null);
create table c () inherits (p);
--- rows
insert into c values (1);
--- expected
ALTER TABLE public.p ALTER COLUMN a SET NOT NULL;
-- ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.p ALTER COLUMN a DROP NOT NULL;
-- ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
