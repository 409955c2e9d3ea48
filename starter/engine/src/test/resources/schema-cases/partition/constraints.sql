-- Keys and checks reach the partitions.
--- before
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- after
create table p (a int, b int, primary key (a), constraint c check (b > 0), unique (a, b)) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- rows
insert into p values (1, 1);
--- expected
ALTER TABLE public.p
    ALTER COLUMN a SET NOT NULL,
    ADD CONSTRAINT c CHECK ((b > 0));
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, may fail on existing rows, scans the table
ALTER TABLE ONLY public.p
    ADD CONSTRAINT p_a_b_key UNIQUE (a, b),
    ADD CONSTRAINT p_pkey PRIMARY KEY (a);
-- ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p1
    ADD CONSTRAINT p1_a_b_key UNIQUE (a, b),
    ADD CONSTRAINT p1_pkey PRIMARY KEY (a);
-- ACCESS EXCLUSIVE on public.p1, may fail on existing rows, scans the table
ALTER INDEX public.p_a_b_key ATTACH PARTITION public.p1_a_b_key;
-- ACCESS SHARE on public.p, ACCESS SHARE on public.p1
ALTER INDEX public.p_pkey ATTACH PARTITION public.p1_pkey;
-- ACCESS SHARE on public.p, ACCESS SHARE on public.p1
--- expected back
ALTER TABLE public.p
    DROP CONSTRAINT p_pkey,
    DROP CONSTRAINT p_a_b_key,
    DROP CONSTRAINT c,
    ALTER COLUMN a DROP NOT NULL;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
