-- A check constraint of the parent, and one that is not inherited.
--- before
create table parent (id int);
create table child () inherits (parent);
--- after
create table parent (id int, constraint positive check (id > 0), constraint own check (id < 0) no inherit);
create table child () inherits (parent);
--- expected
ALTER TABLE public.parent
    ADD CONSTRAINT own CHECK ((id < 0)) NO INHERIT,
    ADD CONSTRAINT positive CHECK ((id > 0));
-- ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.parent, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.parent
    DROP CONSTRAINT positive,
    DROP CONSTRAINT own;
-- ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.parent
