-- The function returns another type.
--- before
create function numbers() returns setof int language sql as 'values (1), (2)';
create view v as select n from numbers() n;
--- after
create function numbers() returns setof bigint language sql as 'values (1::bigint)';
create view v as select n from numbers() n;
--- expected
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
DROP FUNCTION public.numbers();
CREATE FUNCTION public.numbers()
    RETURNS SETOF bigint
    LANGUAGE sql
AS $function$values (1::bigint)$function$;
ALTER FUNCTION public.numbers() OWNER TO case_admin;
CREATE VIEW public.v AS
 SELECT n
   FROM public.numbers() n(n);
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
--- expected back
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
DROP FUNCTION public.numbers();
CREATE FUNCTION public.numbers()
    RETURNS SETOF integer
    LANGUAGE sql
AS $function$values (1), (2)$function$;
ALTER FUNCTION public.numbers() OWNER TO case_admin;
CREATE VIEW public.v AS
 SELECT n
   FROM public.numbers() n(n);
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
