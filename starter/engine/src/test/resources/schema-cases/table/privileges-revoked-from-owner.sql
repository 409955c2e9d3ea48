-- Even the owner's own privileges can be taken away.
--- before
create table t (a int);
--- after
create table t (a int);
revoke delete, truncate on t from case_admin;
--- expected
REVOKE DELETE, TRUNCATE ON TABLE public.t FROM case_admin;
--- expected back
GRANT DELETE, TRUNCATE ON TABLE public.t TO case_admin;
