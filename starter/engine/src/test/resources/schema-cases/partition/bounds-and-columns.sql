-- A partition's bounds change together with the columns of all.
--- before
create table p (k int, a int default 1, gone text default 'x', t text) partition by range (k);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
--- after
create table p (k int, a bigint default 1, t int default 2 not null, more text default 'y') partition by range (k);
create table p1 partition of p for values from (0) to (5);
create table p2 partition of p for values from (10) to (20);
--- rows before
insert into p values (1, 1, 'x', '3');
--- rows after
insert into p values (1, 1, 3, 'x');
--- expected
ALTER TABLE public.p2 ALTER COLUMN a DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.p2
ALTER TABLE public.p1 ALTER COLUMN a DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.p1
ALTER TABLE ONLY public.p ALTER COLUMN a DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p DETACH PARTITION public.p1;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.p
    DROP COLUMN gone,
    ALTER COLUMN a TYPE bigint,
    ADD COLUMN more text DEFAULT 'y'::text;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p2, rewrites public.p2, deletes data, not reversible
ALTER TABLE public.p
    ALTER COLUMN t TYPE integer USING t::integer,
    ALTER COLUMN t SET NOT NULL;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p2, rewrites public.p2, may fail on existing rows, scans the table
ALTER TABLE ONLY public.p
    ALTER COLUMN a SET DEFAULT 1,
    ALTER COLUMN t SET DEFAULT 2;
-- ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p1
    DROP COLUMN gone,
    ALTER COLUMN a TYPE bigint,
    ADD COLUMN more text DEFAULT 'y'::text;
-- ACCESS EXCLUSIVE on public.p1, rewrites public.p1, deletes data, not reversible
ALTER TABLE public.p1
    ALTER COLUMN t TYPE integer USING t::integer,
    ALTER COLUMN t SET NOT NULL,
    ALTER COLUMN a SET DEFAULT 1,
    ALTER COLUMN t SET DEFAULT 2;
-- ACCESS EXCLUSIVE on public.p1, rewrites public.p1, may fail on existing rows, scans the table
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (5);
-- ACCESS EXCLUSIVE on public.p1, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
ALTER TABLE public.p2
    ALTER COLUMN a SET DEFAULT 1,
    ALTER COLUMN t SET DEFAULT 2;
-- ACCESS EXCLUSIVE on public.p2
--- expected back
ALTER TABLE public.p2
    ALTER COLUMN t DROP DEFAULT,
    ALTER COLUMN a DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.p2
ALTER TABLE public.p1
    ALTER COLUMN t DROP DEFAULT,
    ALTER COLUMN a DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.p1
ALTER TABLE ONLY public.p
    ALTER COLUMN t DROP DEFAULT,
    ALTER COLUMN a DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p DETACH PARTITION public.p1;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.p
    DROP COLUMN more,
    ALTER COLUMN a TYPE integer,
    ADD COLUMN gone text DEFAULT 'x'::text;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p2, rewrites public.p2, deletes data, may fail on existing rows, not reversible
ALTER TABLE public.p ALTER COLUMN t TYPE text;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p2, rewrites public.p2
ALTER TABLE public.p ALTER COLUMN t DROP NOT NULL;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p2
ALTER TABLE ONLY public.p ALTER COLUMN a SET DEFAULT 1;
-- ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p1
    DROP COLUMN more,
    ALTER COLUMN a TYPE integer,
    ADD COLUMN gone text DEFAULT 'x'::text;
-- ACCESS EXCLUSIVE on public.p1, rewrites public.p1, deletes data, may fail on existing rows, not reversible
ALTER TABLE public.p1 ALTER COLUMN t TYPE text;
-- ACCESS EXCLUSIVE on public.p1, rewrites public.p1
ALTER TABLE public.p1
    ALTER COLUMN t DROP NOT NULL,
    ALTER COLUMN a SET DEFAULT 1;
-- ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);
-- ACCESS EXCLUSIVE on public.p1, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
ALTER TABLE public.p2 ALTER COLUMN a SET DEFAULT 1;
-- ACCESS EXCLUSIVE on public.p2
