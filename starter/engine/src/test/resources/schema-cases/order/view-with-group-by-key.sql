-- A view needs the primary key of a new table.
--- before
--- after
create table t (id int primary key, name text);
create view a as select id, name, count(*) from t group by id;
--- expected
CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
ALTER TABLE public.t OWNER TO case_admin;
CREATE VIEW public.a AS
 SELECT id,
    name,
    count(*) AS count
   FROM public.t
  GROUP BY id;
ALTER VIEW public.a OWNER TO case_admin;
--- expected back
DROP VIEW public.a;
-- ACCESS EXCLUSIVE on public.a
DROP TABLE public.t;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
