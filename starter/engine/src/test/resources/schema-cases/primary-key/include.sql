-- Further columns in the index of the key.
--- before
create table t (a int, b int, primary key (a));
--- after
create table t (a int, b int, primary key (a) include (b));
--- rows
insert into t values (1, 1);
--- expected
ALTER TABLE public.t
    DROP CONSTRAINT t_pkey,
    ADD CONSTRAINT t_pkey PRIMARY KEY (a) INCLUDE (b);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t
    DROP CONSTRAINT t_pkey,
    ADD CONSTRAINT t_pkey PRIMARY KEY (a);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
