-- A view and a trigger on a foreign table.
--- both
create foreign data wrapper w;
create server s foreign data wrapper w;
create function g() returns trigger language plpgsql as 'begin return new; end';
--- before
create foreign table f (id int) server s;
--- after
create foreign table f (id int, name text) server s;
create view v as select name from f;
create trigger t before insert on f for each row execute function g();
--- expected
ALTER FOREIGN TABLE public.f ADD COLUMN name text;
-- ACCESS EXCLUSIVE on public.f
CREATE TRIGGER t BEFORE INSERT ON public.f FOR EACH ROW EXECUTE FUNCTION public.g();
-- SHARE ROW EXCLUSIVE on public.f
CREATE VIEW public.v AS
 SELECT name
   FROM public.f;
-- ACCESS SHARE on public.f
ALTER VIEW public.v OWNER TO case_admin;
--- expected back
DROP TRIGGER t ON public.f;
-- ACCESS EXCLUSIVE on public.f
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
ALTER FOREIGN TABLE public.f DROP COLUMN name;
-- ACCESS EXCLUSIVE on public.f, deletes data, not reversible
