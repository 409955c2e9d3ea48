-- The order of creation follows the foreign keys, not the names.
--- before
--- after
create table b (id int primary key);
create table a (id int primary key, b int references b);
--- expected
CREATE TABLE public.a (
    id integer NOT NULL,
    b integer,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);
ALTER TABLE public.a OWNER TO case_admin;
CREATE TABLE public.b (
    id integer NOT NULL,
    CONSTRAINT b_pkey PRIMARY KEY (id)
);
ALTER TABLE public.b OWNER TO case_admin;
ALTER TABLE public.a ADD CONSTRAINT a_b_fkey FOREIGN KEY (b) REFERENCES public.b(id);
--- expected back
DROP TABLE public.a;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b, deletes data, not reversible
DROP TABLE public.b;
-- ACCESS EXCLUSIVE on public.b, deletes data, not reversible
