-- Two tables that refer to each other go.
--- before
create table a (id int primary key, b int);
create table b (id int primary key, a int references a);
alter table a add foreign key (b) references b;
--- after
create table c (id int);
--- expected
ALTER TABLE public.a DROP CONSTRAINT a_b_fkey;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b
DROP TABLE public.b;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b, deletes data, not reversible
DROP TABLE public.a;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b, deletes data, not reversible
CREATE TABLE public.c (
    id integer
);
ALTER TABLE public.c OWNER TO case_admin;
--- expected back
DROP TABLE public.c;
-- ACCESS EXCLUSIVE on public.c, deletes data, not reversible
CREATE TABLE public.a (
    id integer NOT NULL,
    b integer,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);
ALTER TABLE public.a OWNER TO case_admin;
CREATE TABLE public.b (
    id integer NOT NULL,
    a integer,
    CONSTRAINT b_pkey PRIMARY KEY (id)
);
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a(id);
ALTER TABLE public.b OWNER TO case_admin;
ALTER TABLE public.a ADD CONSTRAINT a_b_fkey FOREIGN KEY (b) REFERENCES public.b(id);
