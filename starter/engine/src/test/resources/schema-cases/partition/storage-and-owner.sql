-- Of a partition alone.
--- both
create table p (a int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- before
--- after
alter table p1 set (fillfactor = 50);
alter table p1 owner to case_owner;
grant select on p1 to case_reader;
comment on table p1 is 'first';
--- expected
ALTER TABLE public.p1 SET (fillfactor=50);
-- SHARE UPDATE EXCLUSIVE on public.p1
ALTER TABLE public.p1 OWNER TO case_owner;
-- ACCESS EXCLUSIVE on public.p1
GRANT SELECT ON TABLE public.p1 TO case_reader;
COMMENT ON TABLE public.p1 IS 'first';
-- SHARE UPDATE EXCLUSIVE on public.p1
--- expected back
ALTER TABLE public.p1 RESET (fillfactor);
-- SHARE UPDATE EXCLUSIVE on public.p1
ALTER TABLE public.p1 OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.p1
REVOKE SELECT ON TABLE public.p1 FROM case_reader;
COMMENT ON TABLE public.p1 IS NULL;
-- SHARE UPDATE EXCLUSIVE on public.p1
