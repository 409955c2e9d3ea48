-- The default follows a function that is replaced.
--- before
create function f(int) returns int language sql as 'select $1';
create table t (a int default f(1));
--- after
create function f(bigint) returns int language sql as 'select $1::int';
create table t (a int default f(1::bigint));
--- rows
insert into t values (3);
--- expected
CREATE FUNCTION public.f(bigint)
    RETURNS integer
    LANGUAGE sql
AS $function$select $1::int$function$;
ALTER FUNCTION public.f(bigint) OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT public.f((1)::bigint);
-- ACCESS EXCLUSIVE on public.t
DROP FUNCTION public.f(integer);
--- expected back
CREATE FUNCTION public.f(integer)
    RETURNS integer
    LANGUAGE sql
AS $function$select $1$function$;
ALTER FUNCTION public.f(integer) OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT public.f(1);
-- ACCESS EXCLUSIVE on public.t
DROP FUNCTION public.f(bigint);
