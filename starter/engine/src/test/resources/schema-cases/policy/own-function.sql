-- It calls a function that changes its result.
--- before
create table t (id int, tenant text);
create function tenant() returns text language sql stable as 'select ''a''';
create policy p on t using (tenant = tenant());
--- after
create table t (id int, tenant text);
create function tenant() returns varchar language sql stable as 'select ''a''::varchar';
create policy p on t using (tenant = tenant());
--- expected
DROP POLICY p ON public.t;
-- ACCESS EXCLUSIVE on public.t
DROP FUNCTION public.tenant();
CREATE FUNCTION public.tenant()
    RETURNS character varying
    LANGUAGE sql STABLE
AS $function$select 'a'::varchar$function$;
ALTER FUNCTION public.tenant() OWNER TO case_admin;
CREATE POLICY p ON public.t USING ((tenant = (public.tenant())::text));
-- ACCESS EXCLUSIVE on public.t
--- expected back
DROP POLICY p ON public.t;
-- ACCESS EXCLUSIVE on public.t
DROP FUNCTION public.tenant();
CREATE FUNCTION public.tenant()
    RETURNS text
    LANGUAGE sql STABLE
AS $function$select 'a'$function$;
ALTER FUNCTION public.tenant() OWNER TO case_admin;
CREATE POLICY p ON public.t USING ((tenant = public.tenant()));
-- ACCESS EXCLUSIVE on public.t
