-- Its type changes: PostgreSQL has no ALTER for that.
-- made again: type public.d
--- before
create domain d as varchar(10);
create table t (d d default 'x', e d[]);
create view v as select d from t;
--- after
create domain d as varchar(20);
create table t (d d default 'x', e d[]);
create view v as select d from t;
--- rows
insert into t values ('abc', '{a,b}');
--- expected
ALTER TABLE public.t ALTER COLUMN d DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.t
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
ALTER DOMAIN public.d RENAME TO d_old;
CREATE DOMAIN public.d AS character varying(20);
ALTER DOMAIN public.d OWNER TO case_admin;
ALTER TABLE public.t
    ALTER COLUMN d TYPE public.d USING d::text::public.d,
    ALTER COLUMN e TYPE public.d[] USING e::text[]::public.d[],
    ALTER COLUMN d SET DEFAULT 'x'::character varying;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
DROP DOMAIN public.d_old;
CREATE VIEW public.v AS
 SELECT d
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
--- expected back
ALTER TABLE public.t ALTER COLUMN d DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.t
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
ALTER DOMAIN public.d RENAME TO d_old;
CREATE DOMAIN public.d AS character varying(10);
ALTER DOMAIN public.d OWNER TO case_admin;
ALTER TABLE public.t
    ALTER COLUMN d TYPE public.d USING d::text::public.d,
    ALTER COLUMN e TYPE public.d[] USING e::text[]::public.d[],
    ALTER COLUMN d SET DEFAULT 'x'::character varying;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
DROP DOMAIN public.d_old;
CREATE VIEW public.v AS
 SELECT d
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
