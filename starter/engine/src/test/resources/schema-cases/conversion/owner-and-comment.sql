-- Owner and comment.
--- both
create conversion my for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
--- before
--- after
alter conversion my owner to case_owner;
comment on conversion my is 'from Latin';
--- expected
ALTER CONVERSION public.my OWNER TO case_owner;
COMMENT ON CONVERSION public.my IS 'from Latin';
--- expected back
ALTER CONVERSION public.my OWNER TO case_admin;
COMMENT ON CONVERSION public.my IS NULL;
