-- Partitions, index and key of a new partitioned table, and a reference to it.
--- before
--- after
create table p (a int, b int, primary key (a, b)) partition by list (a);
create table p1 partition of p for values in (1) partition by list (b);
create table p11 partition of p1 for values in (1);
create table r (a int, b int, foreign key (a, b) references p);
--- expected
CREATE TABLE public.p (
    a integer NOT NULL,
    b integer NOT NULL,
    CONSTRAINT p_pkey PRIMARY KEY (a, b)
) PARTITION BY LIST (a);
ALTER TABLE public.p OWNER TO case_admin;
CREATE TABLE public.p1 (
    a integer NOT NULL,
    b integer NOT NULL,
    CONSTRAINT p1_pkey PRIMARY KEY (a, b)
) PARTITION BY LIST (b);
ALTER TABLE public.p1 OWNER TO case_admin;
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES IN (1);
CREATE TABLE public.p11 (
    a integer NOT NULL,
    b integer NOT NULL,
    CONSTRAINT p11_pkey PRIMARY KEY (a, b)
);
ALTER TABLE public.p11 OWNER TO case_admin;
ALTER TABLE public.p1 ATTACH PARTITION public.p11 FOR VALUES IN (1);
CREATE TABLE public.r (
    a integer,
    b integer
);
ALTER TABLE public.r ADD CONSTRAINT r_a_b_fkey FOREIGN KEY (a, b) REFERENCES public.p(a, b);
ALTER TABLE public.r OWNER TO case_admin;
--- expected back
DROP TABLE public.r;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.r, deletes data, not reversible
DROP TABLE public.p;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p11, deletes data, not reversible
