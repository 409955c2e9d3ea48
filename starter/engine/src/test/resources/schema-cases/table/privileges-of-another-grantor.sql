-- A privilege that was passed on.
--- before
create table t (a int);
grant select on t to case_writer with grant option;
--- after
create table t (a int);
grant select on t to case_writer with grant option;
set role case_writer;
grant select on t to case_reader;
--- expected
SET ROLE case_writer;
GRANT SELECT ON TABLE public.t TO case_reader;
RESET ROLE;
--- expected back
SET ROLE case_writer;
REVOKE SELECT ON TABLE public.t FROM case_reader;
RESET ROLE;
