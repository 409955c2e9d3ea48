-- Both sides of a foreign key become wider.
--- before
create table a (id int primary key);
create table b (a int references a);
--- after
create table a (id bigint primary key);
create table b (a bigint references a);
--- rows
insert into a values (1);
insert into b values (1);
--- expected
ALTER TABLE public.b
    DROP CONSTRAINT b_a_fkey,
    ALTER COLUMN a TYPE bigint;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b, rewrites public.b
ALTER TABLE public.a ALTER COLUMN id TYPE bigint;
-- ACCESS EXCLUSIVE on public.a, rewrites public.a
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a(id);
-- SHARE ROW EXCLUSIVE on public.a, SHARE ROW EXCLUSIVE on public.b, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.b
    DROP CONSTRAINT b_a_fkey,
    ALTER COLUMN a TYPE integer;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b, rewrites public.b, may fail on existing rows
ALTER TABLE public.a ALTER COLUMN id TYPE integer;
-- ACCESS EXCLUSIVE on public.a, rewrites public.a, may fail on existing rows
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a(id);
-- SHARE ROW EXCLUSIVE on public.a, SHARE ROW EXCLUSIVE on public.b, may fail on existing rows, scans the table
