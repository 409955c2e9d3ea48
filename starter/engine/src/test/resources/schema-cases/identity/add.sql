-- A column becomes an identity.
--- before
create table t (id int not null, name text);
--- after
create table t (id int generated always as identity, name text);
--- rows before
insert into t values (1, 'a'), (5, 'b');
--- rows after
insert into t (name) values ('a'), ('b');
--- expected
ALTER TABLE public.t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN id DROP IDENTITY;
-- ACCESS EXCLUSIVE on public.t
