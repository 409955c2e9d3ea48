-- A partitioned table becomes plain: it is made again. The way back is refused.
-- made again: table public.p
-- refused back: A table can't become partitioned in place.
--- before
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- after
create table p (a int, b int);
--- rows before
insert into p values (1, 1);
--- expected
CREATE SCHEMA p_old;
ALTER TABLE public.p SET SCHEMA p_old;
-- ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p1 SET SCHEMA p_old;
-- ACCESS EXCLUSIVE on public.p1
CREATE TABLE public.p (
    a integer,
    b integer
);
INSERT INTO public.p (a, b)
OVERRIDING SYSTEM VALUE
SELECT a, b
FROM p_old.p;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, rewrites public.p1, may fail on existing rows
DROP TABLE p_old.p;
DROP SCHEMA p_old;
ALTER TABLE public.p OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.p
--- expected back
