-- The key has other columns.
--- before
create table t (a int not null, b int not null, constraint t_pkey primary key (a));
--- after
create table t (a int not null, b int not null, constraint t_pkey primary key (b, a));
--- rows
insert into t values (1, 1), (2, 1);
--- expected
ALTER TABLE public.t
    DROP CONSTRAINT t_pkey,
    ADD CONSTRAINT t_pkey PRIMARY KEY (b, a);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t
    DROP CONSTRAINT t_pkey,
    ADD CONSTRAINT t_pkey PRIMARY KEY (a);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
