-- A referenced table goes, and the column that refers to it stays.
--- before
create table a (id int primary key);
create table b (id int primary key, a int references a);
--- after
create table b (id int primary key, a int);
--- rows before
insert into a values (1);
insert into b values (1, 1);
--- expected
ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b
DROP TABLE public.a;
-- ACCESS EXCLUSIVE on public.a, deletes data, not reversible
--- expected back
CREATE TABLE public.a (
    id integer NOT NULL,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);
ALTER TABLE public.a OWNER TO case_admin;
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a(id);
-- SHARE ROW EXCLUSIVE on public.b, may fail on existing rows, scans the table
