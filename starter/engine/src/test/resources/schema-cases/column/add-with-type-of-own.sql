-- The type is created before the column.
--- before
create table t (id int);
--- after
create type mood as enum ('sad', 'ok');
create table t (id int, mood mood default 'ok');
--- rows
insert into t (id) values (1);
--- expected
CREATE TYPE public.mood AS ENUM (
    'sad',
    'ok'
);
ALTER TYPE public.mood OWNER TO case_admin;
ALTER TABLE public.t ADD COLUMN mood public.mood DEFAULT 'ok'::public.mood;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t DROP COLUMN mood;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
DROP TYPE public.mood;
