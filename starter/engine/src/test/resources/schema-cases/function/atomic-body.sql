-- From a body that is text to one that is parsed.
--- before
create table t (a int);
create function f() returns bigint language sql as 'select count(*) from t';
--- after
create table t (a int);
create function f() returns bigint language sql begin atomic select count(*) from t; end;
--- expected
CREATE OR REPLACE FUNCTION public.f()
    RETURNS bigint
    LANGUAGE sql
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM public.t;
END;
-- ACCESS SHARE on public.t
--- expected back
CREATE OR REPLACE FUNCTION public.f()
    RETURNS bigint
    LANGUAGE sql
AS $function$select count(*) from t$function$;
