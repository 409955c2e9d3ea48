-- Adds a primary key.
--- before
create table t (a int not null, b int not null);
--- after
create table t (a int not null, b int not null, primary key (a, b));
--- rows
insert into t values (1, 1), (1, 2);
--- expected
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a, b);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
-- ACCESS EXCLUSIVE on public.t
