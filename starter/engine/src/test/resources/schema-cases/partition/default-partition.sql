-- A default partition, and a new one beside it.
--- both
create table p (a int) partition by list (a);
--- before
create table pd partition of p default;
--- after
create table pd partition of p default;
create table p1 partition of p for values in (1, 2);
--- rows
insert into p values (7);
--- expected
CREATE TABLE public.p1 (
    a integer
);
ALTER TABLE public.p1 OWNER TO case_admin;
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES IN (1, 2);
-- ACCESS EXCLUSIVE on public.pd, SHARE UPDATE EXCLUSIVE on public.p
--- expected back
DROP TABLE public.p1;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.pd, deletes data, not reversible
