-- Adds a column without a default.
--- before
create table t (id int);
--- after
create table t (id int, name text);
--- rows
insert into t (id) values (1), (2);
--- expected
ALTER TABLE public.t ADD COLUMN name text;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t DROP COLUMN name;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
