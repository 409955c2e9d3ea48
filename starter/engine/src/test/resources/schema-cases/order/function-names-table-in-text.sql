-- The body hides which table it needs.
--- before
--- after
create table zoo (id int);
create function all_animals() returns setof zoo language sql as 'select * from zoo';
create view animals as select * from all_animals();
--- expected
CREATE TABLE public.zoo (
    id integer
);
ALTER TABLE public.zoo OWNER TO case_admin;
CREATE FUNCTION public.all_animals()
    RETURNS SETOF public.zoo
    LANGUAGE sql
AS $function$select * from zoo$function$;
ALTER FUNCTION public.all_animals() OWNER TO case_admin;
CREATE VIEW public.animals AS
 SELECT id
   FROM public.all_animals() all_animals(id);
ALTER VIEW public.animals OWNER TO case_admin;
--- expected back
DROP VIEW public.animals;
-- ACCESS EXCLUSIVE on public.animals
DROP FUNCTION public.all_animals();
DROP TABLE public.zoo;
-- ACCESS EXCLUSIVE on public.zoo, deletes data, not reversible
