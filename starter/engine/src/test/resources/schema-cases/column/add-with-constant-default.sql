-- The server keeps the default beside the table: nothing is rewritten.
--- before
create table t (id int);
--- after
create table t (id int, state text default 'new' not null);
--- rows
insert into t (id) values (1);
--- expected
ALTER TABLE public.t ADD COLUMN state text DEFAULT 'new'::text NOT NULL;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t DROP COLUMN state;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
