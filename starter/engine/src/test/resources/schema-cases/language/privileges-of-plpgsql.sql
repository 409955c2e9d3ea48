-- The system's language is taken from everybody.
--- before
--- after
revoke usage on language plpgsql from public;
