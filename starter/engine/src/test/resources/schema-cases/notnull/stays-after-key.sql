-- The key goes, NOT NULL stays.
--- before
create table t (a int primary key);
--- after
create table t (a int not null);
--- rows
insert into t values (1);
--- expected
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
