-- It becomes the default: PostgreSQL has no ALTER for that.
--- before
create conversion my for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
--- after
create default conversion my for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
--- expected
DROP CONVERSION public.my;
CREATE DEFAULT CONVERSION public.my FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
ALTER CONVERSION public.my OWNER TO case_admin;
--- expected back
DROP CONVERSION public.my;
CREATE CONVERSION public.my FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
ALTER CONVERSION public.my OWNER TO case_admin;
