-- One that children need not keep to.
-- since: 18
--- before
create table p (a int);
create table c () inherits (p);
--- after
create table p (a int, constraint own not null a no inherit);
create table c () inherits (p);
--- expected
ALTER TABLE public.p ADD CONSTRAINT own NOT NULL a NO INHERIT;
-- ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.p ALTER COLUMN a DROP NOT NULL;
-- ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
