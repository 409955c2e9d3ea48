-- Adds an identity column to a table with rows: it is rewritten.
--- before
create table t (name text);
--- after
create table t (name text, id int generated always as identity);
--- rows
insert into t (name) values ('a'), ('b');
--- expected
ALTER TABLE public.t ADD COLUMN id integer GENERATED ALWAYS AS IDENTITY NOT NULL;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
--- expected back
ALTER TABLE public.t DROP COLUMN id;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
