-- The unique constraint that a foreign key needs is new, on an old table.
--- before
create table a (code text);
create table b (code text);
--- after
create table a (code text unique);
create table b (code text references a (code));
--- rows
insert into a values ('x');
insert into b values ('x');
--- expected
ALTER TABLE public.a ADD CONSTRAINT a_code_key UNIQUE (code);
-- ACCESS EXCLUSIVE on public.a, may fail on existing rows, scans the table
ALTER TABLE public.b ADD CONSTRAINT b_code_fkey FOREIGN KEY (code) REFERENCES public.a(code);
-- SHARE ROW EXCLUSIVE on public.a, SHARE ROW EXCLUSIVE on public.b, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.b DROP CONSTRAINT b_code_fkey;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b
ALTER TABLE public.a DROP CONSTRAINT a_code_key;
-- ACCESS EXCLUSIVE on public.a
