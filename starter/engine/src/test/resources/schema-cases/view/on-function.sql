-- A view on a function of the schema that changes.
--- before
create function numbers() returns setof int language sql as 'values (1), (2)';
create view v as select n from numbers() n;
--- after
create function numbers() returns setof int language sql as 'values (1), (2), (3)';
create view v as select n from numbers() n;
--- expected
CREATE OR REPLACE FUNCTION public.numbers()
    RETURNS SETOF integer
    LANGUAGE sql
AS $function$values (1), (2), (3)$function$;
--- expected back
CREATE OR REPLACE FUNCTION public.numbers()
    RETURNS SETOF integer
    LANGUAGE sql
AS $function$values (1), (2)$function$;
