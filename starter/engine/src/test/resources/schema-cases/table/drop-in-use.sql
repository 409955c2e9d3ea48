-- A table goes, and the views on it change.
--- before
create table a (id int);
create table b (id int);
create view v as select a.id from a join b on a.id = b.id;
--- after
create table a (id int);
create view v as select a.id from a;
--- rows before
insert into a values (1);
--- rows after
insert into a values (1);
--- expected
CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.a;
-- ACCESS EXCLUSIVE on public.v, ACCESS SHARE on public.a
DROP TABLE public.b;
-- ACCESS EXCLUSIVE on public.b, deletes data, not reversible
--- expected back
CREATE TABLE public.b (
    id integer
);
ALTER TABLE public.b OWNER TO case_admin;
CREATE OR REPLACE VIEW public.v AS
 SELECT a.id
   FROM (public.a
     JOIN public.b ON ((a.id = b.id)));
-- ACCESS EXCLUSIVE on public.v, ACCESS SHARE on public.a
