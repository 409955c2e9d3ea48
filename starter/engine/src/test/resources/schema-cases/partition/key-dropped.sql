-- The key goes from all of them.
--- before
create table p (a int primary key) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- after
create table p (a int not null) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- rows
insert into p values (1);
--- expected
ALTER TABLE public.p DROP CONSTRAINT p_pkey;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
--- expected back
ALTER TABLE ONLY public.p ADD CONSTRAINT p_pkey PRIMARY KEY (a);
-- ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p1 ADD CONSTRAINT p1_pkey PRIMARY KEY (a);
-- ACCESS EXCLUSIVE on public.p1, may fail on existing rows, scans the table
ALTER INDEX public.p_pkey ATTACH PARTITION public.p1_pkey;
-- ACCESS SHARE on public.p, ACCESS SHARE on public.p1
