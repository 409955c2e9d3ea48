-- A published table goes.
--- before
create table a (id int primary key);
create table b (id int primary key);
create publication p for table a, b;
--- after
create table a (id int primary key);
create publication p for table a;
--- expected
DROP TABLE public.b;
-- ACCESS EXCLUSIVE on public.b, deletes data, not reversible
--- expected back
CREATE TABLE public.b (
    id integer NOT NULL,
    CONSTRAINT b_pkey PRIMARY KEY (id)
);
ALTER PUBLICATION p ADD TABLE ONLY public.b;
ALTER TABLE public.b OWNER TO case_admin;
