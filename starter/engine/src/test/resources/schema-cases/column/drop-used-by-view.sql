-- A view stops using the column before it goes.
--- before
create table t (id int, a int);
create view v as select id, a from t;
--- after
create table t (id int);
create view v as select id from t;
--- rows
insert into t (id) values (1);
--- expected
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
CREATE VIEW public.v AS
 SELECT id
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
ALTER TABLE public.t DROP COLUMN a;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
--- expected back
ALTER TABLE public.t ADD COLUMN a integer;
-- ACCESS EXCLUSIVE on public.t
CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    a
   FROM public.t;
-- ACCESS EXCLUSIVE on public.v, ACCESS SHARE on public.t
