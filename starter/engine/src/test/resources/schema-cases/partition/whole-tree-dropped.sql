-- The parent goes with its partitions.
--- before
create table p (a int) partition by range (a);
create table p1 partition of p for values from (0) to (10) partition by list (a);
create table p11 partition of p1 for values in (1);
--- after
--- expected
DROP TABLE public.p;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p11, deletes data, not reversible
--- expected back
CREATE TABLE public.p (
    a integer
) PARTITION BY RANGE (a);
ALTER TABLE public.p OWNER TO case_admin;
CREATE TABLE public.p1 (
    a integer
) PARTITION BY LIST (a);
ALTER TABLE public.p1 OWNER TO case_admin;
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);
CREATE TABLE public.p11 (
    a integer
);
ALTER TABLE public.p11 OWNER TO case_admin;
ALTER TABLE public.p1 ATTACH PARTITION public.p11 FOR VALUES IN (1);
