-- The system's language is taken from everybody.
--- before
--- after
revoke usage on language plpgsql from public;
--- expected
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
GRANT USAGE ON LANGUAGE plpgsql TO postgres;
--- expected back
GRANT USAGE ON LANGUAGE plpgsql TO PUBLIC;
