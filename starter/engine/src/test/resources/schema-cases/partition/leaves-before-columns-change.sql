-- A partition leaves and keeps its columns, another is dropped, and those of the partitioned table change.
--- before
create table p (k int, a text default '1', gone int) partition by range (k);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
--- after
create table p (k int, a int) partition by range (k);
create table p1 (k int, a text default '1', gone int);
--- rows before
insert into p values (1, '1', 2);
--- rows after
insert into p1 values (1, '1', 2);
--- expected
ALTER TABLE ONLY public.p ALTER COLUMN a DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p DETACH PARTITION public.p1;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
DROP TABLE public.p2;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p2, deletes data, not reversible
ALTER TABLE public.p
    DROP COLUMN gone,
    ALTER COLUMN a TYPE integer USING a::integer;
-- ACCESS EXCLUSIVE on public.p, deletes data, not reversible
--- expected back
CREATE TABLE public.p2 (
    k integer,
    a text DEFAULT '1'::text,
    gone integer
);
ALTER TABLE public.p2 OWNER TO case_admin;
ALTER TABLE public.p
    ALTER COLUMN a TYPE text,
    ADD COLUMN gone integer;
-- ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);
-- ACCESS EXCLUSIVE on public.p1, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
ALTER TABLE public.p ATTACH PARTITION public.p2 FOR VALUES FROM (10) TO (20);
-- SHARE UPDATE EXCLUSIVE on public.p
ALTER TABLE ONLY public.p ALTER COLUMN a SET DEFAULT '1'::text;
-- ACCESS EXCLUSIVE on public.p
