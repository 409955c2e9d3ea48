-- A function is needed at three places of a new table.
--- before
--- after
create function zz(int) returns int language sql immutable as 'select $1';
create table aa (id int default zz(1) check (zz(id) > 0), x int generated always as (zz(id)) stored);
create index aa_i on aa (zz(id));
--- expected
CREATE FUNCTION public.zz(integer)
    RETURNS integer
    LANGUAGE sql IMMUTABLE
AS $function$select $1$function$;
ALTER FUNCTION public.zz(integer) OWNER TO case_admin;
CREATE TABLE public.aa (
    id integer DEFAULT public.zz(1),
    x integer GENERATED ALWAYS AS (public.zz(id)) STORED,
    CONSTRAINT aa_id_check CHECK ((public.zz(id) > 0))
);
CREATE INDEX aa_i ON public.aa USING btree (public.zz(id));
ALTER TABLE public.aa OWNER TO case_admin;
--- expected back
DROP TABLE public.aa;
-- ACCESS EXCLUSIVE on public.aa, deletes data, not reversible
DROP FUNCTION public.zz(integer);
