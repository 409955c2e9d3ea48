-- A column's type becomes a domain over it.
--- before
create table t (email text);
--- after
create domain email as text check (value like '%@%');
create table t (email email);
--- rows
insert into t values ('a@b');
--- expected
CREATE DOMAIN public.email AS text
    CONSTRAINT email_check CHECK ((VALUE ~~ '%@%'::text));
ALTER DOMAIN public.email OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN email TYPE public.email;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
--- expected back
ALTER TABLE public.t ALTER COLUMN email TYPE text;
-- ACCESS EXCLUSIVE on public.t
DROP DOMAIN public.email;
