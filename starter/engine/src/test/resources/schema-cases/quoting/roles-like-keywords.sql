-- Grants to PUBLIC are not grants to a role of that name.
--- before
create table t (a int);
--- after
create table t (a int);
grant select on t to public;
--- expected
GRANT SELECT ON TABLE public.t TO PUBLIC;
--- expected back
REVOKE SELECT ON TABLE public.t FROM PUBLIC;
