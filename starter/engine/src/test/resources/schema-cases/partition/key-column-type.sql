-- The type of a column in the partition key changes, below another partition key.
-- made again: table public.p
-- made again: table public.p1
-- made again: table public.p11
--- before
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10) partition by list (b);
create table p11 partition of p1 for values in (1);
create table p2 (a int, b int);
alter table p attach partition p2 for values from (10) to (20);
--- after
create table p (a bigint, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10) partition by list (b);
create table p11 partition of p1 for values in (1);
create table p2 (a int, b int);
--- rows before
insert into p values (1, 1), (11, 1);
--- rows after
insert into p values (1, 1);
insert into p2 values (11, 1);
--- expected
CREATE SCHEMA p_old;
ALTER TABLE public.p1 SET SCHEMA p_old;
-- ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.p11 SET SCHEMA p_old;
-- ACCESS EXCLUSIVE on public.p11
ALTER TABLE public.p DETACH PARTITION public.p2;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p2
ALTER TABLE public.p SET SCHEMA p_old;
-- ACCESS EXCLUSIVE on public.p
CREATE TABLE public.p (
    a bigint,
    b integer
) PARTITION BY RANGE (a);
ALTER TABLE public.p OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.p
CREATE TABLE public.p1 (
    a bigint,
    b integer
) PARTITION BY LIST (b);
ALTER TABLE public.p1 OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM ('0') TO ('10');
-- ACCESS EXCLUSIVE on public.p1, SHARE UPDATE EXCLUSIVE on public.p
CREATE TABLE public.p11 (
    a bigint,
    b integer
);
ALTER TABLE public.p11 OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.p11
ALTER TABLE public.p1 ATTACH PARTITION public.p11 FOR VALUES IN (1);
-- ACCESS EXCLUSIVE on public.p11, SHARE UPDATE EXCLUSIVE on public.p1, may fail on existing rows, scans the table
INSERT INTO public.p (a, b)
OVERRIDING SYSTEM VALUE
SELECT a, b
FROM p_old.p;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p11, rewrites public.p11, may fail on existing rows
DROP TABLE p_old.p;
DROP SCHEMA p_old;
--- expected back
CREATE SCHEMA p_old;
ALTER TABLE public.p SET SCHEMA p_old;
-- ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p1 SET SCHEMA p_old;
-- ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.p11 SET SCHEMA p_old;
-- ACCESS EXCLUSIVE on public.p11
CREATE TABLE public.p (
    a integer,
    b integer
) PARTITION BY RANGE (a);
ALTER TABLE public.p ATTACH PARTITION public.p2 FOR VALUES FROM (10) TO (20);
-- ACCESS EXCLUSIVE on public.p2, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
ALTER TABLE public.p OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.p
CREATE TABLE public.p1 (
    a integer,
    b integer
) PARTITION BY LIST (b);
ALTER TABLE public.p1 OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);
-- ACCESS EXCLUSIVE on public.p1, SHARE UPDATE EXCLUSIVE on public.p
CREATE TABLE public.p11 (
    a integer,
    b integer
);
ALTER TABLE public.p11 OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.p11
ALTER TABLE public.p1 ATTACH PARTITION public.p11 FOR VALUES IN (1);
-- ACCESS EXCLUSIVE on public.p11, SHARE UPDATE EXCLUSIVE on public.p1, may fail on existing rows, scans the table
INSERT INTO public.p (a, b)
OVERRIDING SYSTEM VALUE
SELECT a, b
FROM p_old.p;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p11, rewrites public.p11, may fail on existing rows
DROP TABLE p_old.p;
DROP SCHEMA p_old;
