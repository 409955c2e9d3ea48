-- A view uses an operator of another schema.
--- before
--- after
create schema ops;
create function ops.near(int, int) returns boolean language sql immutable as 'select abs($1 - $2) < 2';
create operator ops.=~ (leftarg = int, rightarg = int, function = ops.near);
create view v as select 1 operator(ops.=~) 2 as near;
--- expected
CREATE SCHEMA ops;
ALTER SCHEMA ops OWNER TO case_admin;
CREATE FUNCTION ops.near(integer, integer)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $function$select abs($1 - $2) < 2$function$;
ALTER FUNCTION ops.near(integer, integer) OWNER TO case_admin;
CREATE OPERATOR ops.=~ (
    FUNCTION = ops.near,
    LEFTARG = integer,
    RIGHTARG = integer
);
ALTER OPERATOR ops.=~ (integer, integer) OWNER TO case_admin;
CREATE VIEW public.v AS
 SELECT (1 OPERATOR(ops.=~) 2) AS near;
ALTER VIEW public.v OWNER TO case_admin;
--- expected back
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
DROP OPERATOR ops.=~ (integer, integer);
DROP FUNCTION ops.near(integer, integer);
DROP SCHEMA ops;
