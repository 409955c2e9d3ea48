-- From integer to bigint.
-- made again: type public.d
--- before
create domain d as int check (value > 0);
create table t (id d primary key);
--- after
create domain d as bigint check (value > 0);
create table t (id d primary key);
--- rows
insert into t values (1);
--- expected
ALTER DOMAIN public.d RENAME TO d_old;
CREATE DOMAIN public.d AS bigint
    CONSTRAINT d_check CHECK ((VALUE > 0));
ALTER DOMAIN public.d OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN id TYPE public.d USING id::text::public.d;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
DROP DOMAIN public.d_old;
--- expected back
ALTER DOMAIN public.d RENAME TO d_old;
CREATE DOMAIN public.d AS integer
    CONSTRAINT d_check CHECK ((VALUE > 0));
ALTER DOMAIN public.d OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN id TYPE public.d USING id::text::public.d;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
DROP DOMAIN public.d_old;
