-- A key that is referred to changes; the foreign keys are put back.
--- before
create table a (id int primary key);
create table b (a int references a on delete cascade);
--- after
create table a (id int constraint other primary key with (fillfactor = 50));
create table b (a int references a on delete cascade);
--- rows
insert into a values (1);
insert into b values (1);
--- expected
ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b
ALTER TABLE public.a
    DROP CONSTRAINT a_pkey,
    ADD CONSTRAINT other PRIMARY KEY (id) WITH (fillfactor=50);
-- ACCESS EXCLUSIVE on public.a, may fail on existing rows, scans the table
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a(id) ON DELETE CASCADE;
-- SHARE ROW EXCLUSIVE on public.a, SHARE ROW EXCLUSIVE on public.b, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b
ALTER TABLE public.a
    DROP CONSTRAINT other,
    ADD CONSTRAINT a_pkey PRIMARY KEY (id);
-- ACCESS EXCLUSIVE on public.a, may fail on existing rows, scans the table
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a(id) ON DELETE CASCADE;
-- SHARE ROW EXCLUSIVE on public.a, SHARE ROW EXCLUSIVE on public.b, may fail on existing rows, scans the table
