-- Privileges on the identity's sequence.
--- before
create table t (id int generated always as identity);
--- after
create table t (id int generated always as identity);
grant usage on sequence t_id_seq to case_writer;
--- expected
GRANT USAGE ON SEQUENCE public.t_id_seq TO case_writer;
--- expected back
REVOKE USAGE ON SEQUENCE public.t_id_seq FROM case_writer;
