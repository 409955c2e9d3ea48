-- The key is checked at the end of the transaction.
--- before
create table t (a int primary key);
--- after
create table t (a int primary key deferrable initially deferred);
--- rows
insert into t values (1);
--- expected
ALTER TABLE public.t
    DROP CONSTRAINT t_pkey,
    ADD CONSTRAINT t_pkey PRIMARY KEY (a) DEFERRABLE INITIALLY DEFERRED;
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t
    DROP CONSTRAINT t_pkey,
    ADD CONSTRAINT t_pkey PRIMARY KEY (a);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
