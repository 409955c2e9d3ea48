-- Creates a materialized view with an index and a comment.
--- before
create table t (a int, b int);
--- after
create table t (a int, b int);
create materialized view m as select a, sum(b) as b from t group by a;
create unique index m_a on m (a);
comment on materialized view m is 'sums';
--- rows
insert into t values (1, 2);
--- expected
CREATE MATERIALIZED VIEW public.m AS
 SELECT a,
    sum(b) AS b
   FROM public.t
  GROUP BY a;
-- ACCESS SHARE on public.t
CREATE UNIQUE INDEX m_a ON public.m USING btree (a);
ALTER MATERIALIZED VIEW public.m OWNER TO case_admin;
COMMENT ON MATERIALIZED VIEW public.m IS 'sums';
--- expected back
DROP MATERIALIZED VIEW public.m;
-- ACCESS EXCLUSIVE on public.m
