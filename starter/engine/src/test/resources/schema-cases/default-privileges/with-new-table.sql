-- They must not give a new table more than it has.
--- before
--- after
alter default privileges grant select on tables to case_reader;
alter default privileges revoke execute on functions from public;
alter default privileges for role case_admin grant select on tables to case_writer;
create table t (id int);
create table u (id int);
revoke all on u from case_reader, case_writer;
create function f() returns int language sql as 'select 1';
--- expected
CREATE FUNCTION public.f()
    RETURNS integer
    LANGUAGE sql
AS $function$select 1$function$;
ALTER FUNCTION public.f() OWNER TO case_admin;
REVOKE EXECUTE ON FUNCTION public.f() FROM PUBLIC;
CREATE TABLE public.t (
    id integer
);
ALTER TABLE public.t OWNER TO case_admin;
GRANT SELECT ON TABLE public.t TO case_reader;
GRANT SELECT ON TABLE public.t TO case_writer;
CREATE TABLE public.u (
    id integer
);
ALTER TABLE public.u OWNER TO case_admin;
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin GRANT SELECT ON TABLES TO case_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin GRANT SELECT ON TABLES TO case_writer;
--- expected back
DROP TABLE public.u;
-- ACCESS EXCLUSIVE on public.u, deletes data, not reversible
DROP TABLE public.t;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
DROP FUNCTION public.f();
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin GRANT EXECUTE ON FUNCTIONS TO PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin REVOKE SELECT ON TABLES FROM case_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin REVOKE SELECT ON TABLES FROM case_writer;
