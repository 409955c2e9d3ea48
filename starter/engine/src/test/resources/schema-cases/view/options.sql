-- Security barrier and check option.
--- before
create table t (id int);
create view v as select id from t where id > 0;
create view w with (security_barrier = true) as select id from t where id > 0 with local check option;
--- after
create table t (id int);
create view v with (security_barrier = true) as select id from t where id > 0 with cascaded check option;
create view w as select id from t where id > 0;
--- expected
ALTER VIEW public.v SET (check_option=cascaded, security_barrier=true);
-- ACCESS EXCLUSIVE on public.v
ALTER VIEW public.w RESET (check_option, security_barrier);
-- ACCESS EXCLUSIVE on public.w
--- expected back
ALTER VIEW public.v RESET (check_option, security_barrier);
-- ACCESS EXCLUSIVE on public.v
ALTER VIEW public.w SET (check_option=local, security_barrier=true);
-- ACCESS EXCLUSIVE on public.w
