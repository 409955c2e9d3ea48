-- Its columns change.
--- both
create table t (a int, b int, c int);
--- before
create statistics s on a, b from t;
--- after
create statistics s on a, c from t;
--- expected
DROP STATISTICS public.s;
-- SHARE UPDATE EXCLUSIVE on public.t
CREATE STATISTICS public.s ON a, c FROM public.t;
-- SHARE UPDATE EXCLUSIVE on public.t
ALTER STATISTICS public.s OWNER TO case_admin;
--- expected back
DROP STATISTICS public.s;
-- SHARE UPDATE EXCLUSIVE on public.t
CREATE STATISTICS public.s ON a, b FROM public.t;
-- SHARE UPDATE EXCLUSIVE on public.t
ALTER STATISTICS public.s OWNER TO case_admin;
