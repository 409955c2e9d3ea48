-- Creates extended statistics of all kinds.
--- both
create table t (a int, b int, c text);
--- before
--- after
create statistics s1 on a, b from t;
create statistics s2 (ndistinct, mcv) on a, c from t;
create statistics s3 on (a + b), lower(c) from t;
--- expected
CREATE STATISTICS public.s1 ON a, b FROM public.t;
-- SHARE UPDATE EXCLUSIVE on public.t
CREATE STATISTICS public.s2 (ndistinct, mcv) ON a, c FROM public.t;
-- SHARE UPDATE EXCLUSIVE on public.t
CREATE STATISTICS public.s3 ON ((a + b)), lower(c) FROM public.t;
-- SHARE UPDATE EXCLUSIVE on public.t
ALTER STATISTICS public.s1 OWNER TO case_admin;
ALTER STATISTICS public.s2 OWNER TO case_admin;
ALTER STATISTICS public.s3 OWNER TO case_admin;
--- expected back
DROP STATISTICS public.s3;
-- SHARE UPDATE EXCLUSIVE on public.t
DROP STATISTICS public.s2;
-- SHARE UPDATE EXCLUSIVE on public.t
DROP STATISTICS public.s1;
-- SHARE UPDATE EXCLUSIVE on public.t
