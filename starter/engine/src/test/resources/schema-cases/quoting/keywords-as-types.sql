-- Columns named like keywords that need quotes in some places only.
--- before
create table t (value int, "end" int, "current_user" int);
create index i on t ("end");
--- after
create table t (value int, "end" int, "current_user" int, "table" int);
create index i on t ("end", "table");
create view "view" as select "end", "current_user" from t;
--- expected
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD COLUMN "table" integer;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX i ON public.t USING btree ("end", "table");
-- SHARE on public.t, scans the table
CREATE VIEW public.view AS
 SELECT "end",
    "current_user"
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER VIEW public.view OWNER TO case_admin;
--- expected back
ALTER TABLE public.t DROP COLUMN "table";
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
CREATE INDEX i ON public.t USING btree ("end");
-- SHARE on public.t, scans the table
DROP VIEW public.view;
-- ACCESS EXCLUSIVE on public.view
