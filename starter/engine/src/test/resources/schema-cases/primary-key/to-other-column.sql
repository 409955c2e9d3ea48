-- The key moves to a new column.
--- before
create table t (code text primary key);
--- after
create table t (code text not null, id bigint generated always as identity primary key);
--- rows
insert into t (code) values ('a'), ('b');
--- expected
ALTER TABLE public.t
    DROP CONSTRAINT t_pkey,
    ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    ADD CONSTRAINT t_pkey PRIMARY KEY (id);
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t
    DROP COLUMN id,
    ADD CONSTRAINT t_pkey PRIMARY KEY (code);
-- ACCESS EXCLUSIVE on public.t, deletes data, may fail on existing rows, not reversible, scans the table
