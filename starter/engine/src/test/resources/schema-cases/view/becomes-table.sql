-- A view becomes a table of the same name.
--- before
create table t (id int);
create view v as select id from t;
--- after
create table t (id int);
create table v (id int);
--- expected
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
CREATE TABLE public.v (
    id integer
);
ALTER TABLE public.v OWNER TO case_admin;
--- expected back
DROP TABLE public.v;
-- ACCESS EXCLUSIVE on public.v, deletes data, not reversible
CREATE VIEW public.v AS
 SELECT id
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER VIEW public.v OWNER TO case_admin;
