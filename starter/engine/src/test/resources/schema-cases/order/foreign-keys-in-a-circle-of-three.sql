-- Three tables in a circle.
--- before
--- after
create table a (id int primary key, c int);
create table b (id int primary key, a int references a);
create table c (id int primary key, b int references b);
alter table a add constraint a_c foreign key (c) references c;
--- expected
CREATE TABLE public.a (
    id integer NOT NULL,
    c integer,
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
CREATE TABLE public.c (
    id integer NOT NULL,
    b integer,
    CONSTRAINT c_pkey PRIMARY KEY (id)
);
ALTER TABLE public.c ADD CONSTRAINT c_b_fkey FOREIGN KEY (b) REFERENCES public.b(id);
ALTER TABLE public.c OWNER TO case_admin;
ALTER TABLE public.a ADD CONSTRAINT a_c FOREIGN KEY (c) REFERENCES public.c(id);
--- expected back
ALTER TABLE public.a DROP CONSTRAINT a_c;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.c
DROP TABLE public.c;
-- ACCESS EXCLUSIVE on public.b, ACCESS EXCLUSIVE on public.c, deletes data, not reversible
DROP TABLE public.b;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b, deletes data, not reversible
DROP TABLE public.a;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.c, deletes data, not reversible
