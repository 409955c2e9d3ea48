-- Grants on a table and on single columns.
--- before
create table t (a int, b int);
grant select on t to case_reader;
grant update (a) on t to case_writer;
--- after
create table t (a int, b int);
grant select, insert on t to case_writer with grant option;
grant select (a), update (b) on t to case_reader;
grant select (b) on t to public;
--- expected
REVOKE SELECT ON TABLE public.t FROM case_reader;
GRANT INSERT, SELECT ON TABLE public.t TO case_writer WITH GRANT OPTION;
REVOKE UPDATE (a) ON TABLE public.t FROM case_writer;
GRANT SELECT (a) ON TABLE public.t TO case_reader;
GRANT SELECT (b) ON TABLE public.t TO PUBLIC;
GRANT UPDATE (b) ON TABLE public.t TO case_reader;
--- expected back
REVOKE INSERT, SELECT ON TABLE public.t FROM case_writer;
GRANT SELECT ON TABLE public.t TO case_reader;
REVOKE SELECT (a) ON TABLE public.t FROM case_reader;
GRANT UPDATE (a) ON TABLE public.t TO case_writer;
REVOKE SELECT (b) ON TABLE public.t FROM PUBLIC;
REVOKE UPDATE (b) ON TABLE public.t FROM case_reader;
