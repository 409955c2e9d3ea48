-- A composite without attributes.
--- before
--- after
create type nothing as ();
--- expected
CREATE TYPE public.nothing AS ();
ALTER TYPE public.nothing OWNER TO case_admin;
--- expected back
DROP TYPE public.nothing;
