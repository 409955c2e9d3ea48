-- All that hangs on them.
--- both
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table f (id int) server s;
--- before
--- after
alter server s owner to case_owner;
grant usage on foreign data wrapper w to case_owner;
grant usage on foreign server s to case_reader;
grant select on f to case_reader;
comment on foreign data wrapper w is 'w';
comment on server s is 's';
comment on foreign table f is 'f';
comment on column f.id is 'id';
--- expected
GRANT USAGE ON FOREIGN DATA WRAPPER w TO case_owner;
COMMENT ON FOREIGN DATA WRAPPER w IS 'w';
ALTER SERVER s OWNER TO case_owner;
GRANT USAGE ON FOREIGN SERVER s TO case_reader;
COMMENT ON SERVER s IS 's';
GRANT SELECT ON TABLE public.f TO case_reader;
COMMENT ON FOREIGN TABLE public.f IS 'f';
-- SHARE UPDATE EXCLUSIVE on public.f
COMMENT ON COLUMN public.f.id IS 'id';
-- SHARE UPDATE EXCLUSIVE on public.f
--- expected back
REVOKE USAGE ON FOREIGN DATA WRAPPER w FROM case_owner;
COMMENT ON FOREIGN DATA WRAPPER w IS NULL;
ALTER SERVER s OWNER TO case_admin;
REVOKE USAGE ON FOREIGN SERVER s FROM case_reader;
COMMENT ON SERVER s IS NULL;
REVOKE SELECT ON TABLE public.f FROM case_reader;
COMMENT ON FOREIGN TABLE public.f IS NULL;
-- SHARE UPDATE EXCLUSIVE on public.f
COMMENT ON COLUMN public.f.id IS NULL;
-- SHARE UPDATE EXCLUSIVE on public.f
