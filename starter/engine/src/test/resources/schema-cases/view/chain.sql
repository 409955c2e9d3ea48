-- The lowest of five views loses a column that none of the others uses.
--- before
create table t (a int, b int);
create view v1 as select a, b from t;
create view v2 as select a from v1;
create view v3 as select a from v2;
create view v4 as select x.a from v3 x join v2 y on x.a = y.a;
create view v5 as select a from v4 union select a from v1;
--- after
create table t (a int, b int);
create view v1 as select a from t;
create view v2 as select a from v1;
create view v3 as select a from v2;
create view v4 as select x.a from v3 x join v2 y on x.a = y.a;
create view v5 as select a from v4 union select a from v1;
--- expected
DROP VIEW public.v5;
-- ACCESS EXCLUSIVE on public.v5
DROP VIEW public.v4;
-- ACCESS EXCLUSIVE on public.v4
DROP VIEW public.v3;
-- ACCESS EXCLUSIVE on public.v3
DROP VIEW public.v2;
-- ACCESS EXCLUSIVE on public.v2
DROP VIEW public.v1;
-- ACCESS EXCLUSIVE on public.v1
CREATE VIEW public.v1 AS
 SELECT a
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER VIEW public.v1 OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v1
CREATE VIEW public.v2 AS
 SELECT a
   FROM public.v1;
-- ACCESS SHARE on public.v1
ALTER VIEW public.v2 OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v2
CREATE VIEW public.v3 AS
 SELECT a
   FROM public.v2;
-- ACCESS SHARE on public.v2
ALTER VIEW public.v3 OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v3
CREATE VIEW public.v4 AS
 SELECT x.a
   FROM (public.v3 x
     JOIN public.v2 y ON ((x.a = y.a)));
-- ACCESS SHARE on public.v2, ACCESS SHARE on public.v3
ALTER VIEW public.v4 OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v4
CREATE VIEW public.v5 AS
 SELECT v4.a
   FROM public.v4
UNION
 SELECT v1.a
   FROM public.v1;
-- ACCESS SHARE on public.v1, ACCESS SHARE on public.v4
ALTER VIEW public.v5 OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v5
--- expected back
CREATE OR REPLACE VIEW public.v1 AS
 SELECT a,
    b
   FROM public.t;
-- ACCESS EXCLUSIVE on public.v1, ACCESS SHARE on public.t
