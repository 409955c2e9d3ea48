-- It lies in another schema than its table.
--- both
create schema stats;
create table t (a int, b int);
--- before
create statistics s on a, b from t;
--- after
create statistics stats.s on a, b from t;
--- expected
DROP STATISTICS public.s;
-- SHARE UPDATE EXCLUSIVE on public.t
CREATE STATISTICS stats.s ON a, b FROM public.t;
-- SHARE UPDATE EXCLUSIVE on public.t
ALTER STATISTICS stats.s OWNER TO case_admin;
--- expected back
DROP STATISTICS stats.s;
-- SHARE UPDATE EXCLUSIVE on public.t
CREATE STATISTICS public.s ON a, b FROM public.t;
-- SHARE UPDATE EXCLUSIVE on public.t
ALTER STATISTICS public.s OWNER TO case_admin;
