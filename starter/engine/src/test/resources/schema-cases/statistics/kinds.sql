-- Its kinds change.
--- both
create table t (a int, b int);
--- before
create statistics s (dependencies) on a, b from t;
--- after
create statistics s (dependencies, ndistinct) on a, b from t;
--- expected
DROP STATISTICS public.s;
-- SHARE UPDATE EXCLUSIVE on public.t
CREATE STATISTICS public.s (ndistinct, dependencies) ON a, b FROM public.t;
-- SHARE UPDATE EXCLUSIVE on public.t
ALTER STATISTICS public.s OWNER TO case_admin;
--- expected back
DROP STATISTICS public.s;
-- SHARE UPDATE EXCLUSIVE on public.t
CREATE STATISTICS public.s (dependencies) ON a, b FROM public.t;
-- SHARE UPDATE EXCLUSIVE on public.t
ALTER STATISTICS public.s OWNER TO case_admin;
