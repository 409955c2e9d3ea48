-- The function takes the table's row, and the table's check calls it.
--- before
--- after
create table t (a int, b int);
create function f(t) returns boolean language sql immutable as 'select ($1).a < ($1).b';
alter table t add constraint c check (f(t));
--- expected
CREATE TABLE public.t (
    a integer,
    b integer
);
ALTER TABLE public.t OWNER TO case_admin;
CREATE FUNCTION public.f(public.t)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $function$select ($1).a < ($1).b$function$;
ALTER FUNCTION public.f(public.t) OWNER TO case_admin;
ALTER TABLE public.t ADD CONSTRAINT c CHECK (public.f(t.*));
--- expected back
ALTER TABLE public.t DROP CONSTRAINT c;
-- ACCESS EXCLUSIVE on public.t
DROP FUNCTION public.f(public.t);
DROP TABLE public.t;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
