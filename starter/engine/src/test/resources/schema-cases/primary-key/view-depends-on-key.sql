-- A view groups by the key and so depends on it.
--- before
create table t (id int primary key, name text);
create view v as select id, name, count(*) as n from t group by id;
--- after
create table t (id int, name text, constraint key primary key (id) include (name));
create view v as select id, name, count(*) as n from t group by id;
--- rows
insert into t values (1, 'a');
--- expected
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
ALTER TABLE public.t
    DROP CONSTRAINT t_pkey,
    ADD CONSTRAINT key PRIMARY KEY (id) INCLUDE (name);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
CREATE VIEW public.v AS
 SELECT id,
    name,
    count(*) AS n
   FROM public.t
  GROUP BY id;
-- ACCESS SHARE on public.t
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
--- expected back
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
ALTER TABLE public.t
    DROP CONSTRAINT key,
    ADD CONSTRAINT t_pkey PRIMARY KEY (id);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
CREATE VIEW public.v AS
 SELECT id,
    name,
    count(*) AS n
   FROM public.t
  GROUP BY id;
-- ACCESS SHARE on public.t
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
