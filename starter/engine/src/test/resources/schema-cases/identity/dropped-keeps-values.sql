-- The identity goes, its values stay.
--- before
create table t (id int generated always as identity primary key, name text);
--- after
create table t (id int primary key, name text);
--- rows before
insert into t (name) values ('a');
--- rows after
insert into t values (7, 'a');
--- expected
ALTER TABLE public.t ALTER COLUMN id DROP IDENTITY;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
-- ACCESS EXCLUSIVE on public.t
