-- The column, its table and what it refers to are all new.
--- before
create table b (id int);
--- after
create table a (id int primary key);
create table b (id int, a int references a);
--- rows
insert into b (id) values (1);
--- expected
CREATE TABLE public.a (
    id integer NOT NULL,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);
ALTER TABLE public.a OWNER TO case_admin;
ALTER TABLE public.b
    ADD COLUMN a integer,
    ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a(id);
-- ACCESS EXCLUSIVE on public.b, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.b DROP COLUMN a;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b, deletes data, not reversible
DROP TABLE public.a;
-- ACCESS EXCLUSIVE on public.a, deletes data, not reversible
