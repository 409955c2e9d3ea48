-- The function is created before the default that calls it, and dropped after.
--- before
create table t (a int);
--- after
create function next_number() returns int language sql as 'select 42';
create table t (a int default next_number());
--- rows
insert into t values (1);
--- expected
CREATE FUNCTION public.next_number()
    RETURNS integer
    LANGUAGE sql
AS $function$select 42$function$;
ALTER FUNCTION public.next_number() OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT public.next_number();
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.t
DROP FUNCTION public.next_number();
