-- The view runs with its user's rights.
-- since: 15
--- before
create table t (id int);
create view v as select id from t;
--- after
create table t (id int);
create view v with (security_invoker = true) as select id from t;
--- expected
ALTER VIEW public.v SET (security_invoker=true);
-- ACCESS EXCLUSIVE on public.v
--- expected back
ALTER VIEW public.v RESET (security_invoker);
-- ACCESS EXCLUSIVE on public.v
