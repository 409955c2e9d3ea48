-- They were there before the table is created.
--- both
alter default privileges grant select on tables to case_reader;
--- before
--- after
create table t (id int);
revoke select on t from case_reader;
create table u (id int);
--- expected
CREATE TABLE public.t (
    id integer
);
ALTER TABLE public.t OWNER TO case_admin;
REVOKE ALL ON TABLE public.t FROM PUBLIC;
REVOKE ALL ON TABLE public.t FROM case_admin;
REVOKE ALL ON TABLE public.t FROM case_reader;
GRANT DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE ON TABLE public.t TO case_admin;
CREATE TABLE public.u (
    id integer
);
ALTER TABLE public.u OWNER TO case_admin;
REVOKE ALL ON TABLE public.u FROM PUBLIC;
REVOKE ALL ON TABLE public.u FROM case_admin;
REVOKE ALL ON TABLE public.u FROM case_reader;
GRANT DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE ON TABLE public.u TO case_admin;
GRANT SELECT ON TABLE public.u TO case_reader;
--- expected back
DROP TABLE public.u;
-- ACCESS EXCLUSIVE on public.u, deletes data, not reversible
DROP TABLE public.t;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
