-- A partition goes with its rows.
--- both
create table p (a int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- before
create table p2 partition of p for values from (10) to (20);
--- after
--- rows
insert into p1 values (1);
--- expected
DROP TABLE public.p2;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p2, deletes data, not reversible
--- expected back
CREATE TABLE public.p2 (
    a integer
);
ALTER TABLE public.p2 OWNER TO case_admin;
ALTER TABLE public.p ATTACH PARTITION public.p2 FOR VALUES FROM (10) TO (20);
-- SHARE UPDATE EXCLUSIVE on public.p
