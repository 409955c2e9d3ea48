-- Function, operator, aggregate, view: in this order.
--- before
--- after
create function near(int, int) returns boolean language sql immutable as 'select $1 = $2';
create operator ~~~ (leftarg = int, rightarg = int, function = near);
create function acc(int, int) returns int language sql immutable as 'select $1 + $2';
create aggregate aggr(int) (sfunc = acc, stype = int, initcond = '0');
create view a_view as select aggr(n) as s from generate_series(1, 3) n where n ~~~ 2;
--- expected
CREATE FUNCTION public.acc(integer, integer)
    RETURNS integer
    LANGUAGE sql IMMUTABLE
AS $function$select $1 + $2$function$;
ALTER FUNCTION public.acc(integer, integer) OWNER TO case_admin;
CREATE FUNCTION public.near(integer, integer)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $function$select $1 = $2$function$;
ALTER FUNCTION public.near(integer, integer) OWNER TO case_admin;
CREATE AGGREGATE public.aggr(integer) (
    INITCOND = '0',
    SFUNC = public.acc,
    STYPE = integer
);
ALTER AGGREGATE public.aggr(integer) OWNER TO case_admin;
CREATE OPERATOR public.~~~ (
    FUNCTION = public.near,
    LEFTARG = integer,
    RIGHTARG = integer
);
ALTER OPERATOR public.~~~ (integer, integer) OWNER TO case_admin;
CREATE VIEW public.a_view AS
 SELECT public.aggr(n) AS s
   FROM generate_series(1, 3) n(n)
  WHERE (n OPERATOR(public.~~~) 2);
ALTER VIEW public.a_view OWNER TO case_admin;
--- expected back
DROP VIEW public.a_view;
-- ACCESS EXCLUSIVE on public.a_view
DROP OPERATOR public.~~~ (integer, integer);
DROP AGGREGATE public.aggr(integer);
DROP FUNCTION public.near(integer, integer);
DROP FUNCTION public.acc(integer, integer);
