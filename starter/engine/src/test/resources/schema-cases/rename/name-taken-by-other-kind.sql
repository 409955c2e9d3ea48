-- A name moves from a sequence to a table, and from an index to a view.
--- before
create sequence one;
create table t (a int);
create index two on t (a);
--- after
create table one (a int);
create table t (a int);
create view two as select a from t;
--- expected
DROP INDEX public.two;
-- ACCESS EXCLUSIVE on public.t
DROP SEQUENCE public.one;
-- not reversible
CREATE TABLE public.one (
    a integer
);
ALTER TABLE public.one OWNER TO case_admin;
CREATE VIEW public.two AS
 SELECT a
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER VIEW public.two OWNER TO case_admin;
--- expected back
DROP VIEW public.two;
-- ACCESS EXCLUSIVE on public.two
DROP TABLE public.one;
-- ACCESS EXCLUSIVE on public.one, deletes data, not reversible
CREATE SEQUENCE public.one;
ALTER SEQUENCE public.one OWNER TO case_admin;
CREATE INDEX two ON public.t USING btree (a);
-- SHARE on public.t, scans the table
