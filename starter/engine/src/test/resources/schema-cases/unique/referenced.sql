-- A foreign key refers to it, and both go.
--- before
create table a (code text, constraint a_code unique (code));
create table b (code text references a (code));
--- after
create table a (code text);
create table b (code text);
--- rows
insert into a values ('x');
insert into b values ('x');
--- expected
ALTER TABLE public.b DROP CONSTRAINT b_code_fkey;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b
ALTER TABLE public.a DROP CONSTRAINT a_code;
-- ACCESS EXCLUSIVE on public.a
--- expected back
ALTER TABLE public.a ADD CONSTRAINT a_code UNIQUE (code);
-- ACCESS EXCLUSIVE on public.a, may fail on existing rows, scans the table
ALTER TABLE public.b ADD CONSTRAINT b_code_fkey FOREIGN KEY (code) REFERENCES public.a(code);
-- SHARE ROW EXCLUSIVE on public.a, SHARE ROW EXCLUSIVE on public.b, may fail on existing rows, scans the table
