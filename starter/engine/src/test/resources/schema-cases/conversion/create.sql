-- Creates conversions, one of them the default.
--- before
--- after
create conversion my for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
create default conversion mine for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1;
--- expected
CREATE DEFAULT CONVERSION public.mine FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
ALTER CONVERSION public.mine OWNER TO case_admin;
CREATE CONVERSION public.my FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
ALTER CONVERSION public.my OWNER TO case_admin;
--- expected back
DROP CONVERSION public.my;
DROP CONVERSION public.mine;
