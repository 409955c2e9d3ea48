-- The body names a table that is created in the same script.
--- before
--- after
create table zebra (id int);
create function a_reader() returns bigint language sql as 'select count(*) from zebra';
--- expected
CREATE TABLE public.zebra (
    id integer
);
ALTER TABLE public.zebra OWNER TO case_admin;
CREATE FUNCTION public.a_reader()
    RETURNS bigint
    LANGUAGE sql
AS $function$select count(*) from zebra$function$;
ALTER FUNCTION public.a_reader() OWNER TO case_admin;
--- expected back
DROP TABLE public.zebra;
-- ACCESS EXCLUSIVE on public.zebra, deletes data, not reversible
DROP FUNCTION public.a_reader();
