-- A function in a new schema is used by a default of an old table.
--- before
create table t (a int);
--- after
create schema lib;
create function lib.one() returns int language sql as 'select 1';
create table t (a int default lib.one());
--- expected
CREATE SCHEMA lib;
ALTER SCHEMA lib OWNER TO case_admin;
CREATE FUNCTION lib.one()
    RETURNS integer
    LANGUAGE sql
AS $function$select 1$function$;
ALTER FUNCTION lib.one() OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT lib.one();
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.t
DROP FUNCTION lib.one();
DROP SCHEMA lib;
