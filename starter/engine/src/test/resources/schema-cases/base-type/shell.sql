-- A shell type.
--- before
--- after
create type later;
--- expected
CREATE TYPE public.later;
ALTER TYPE public.later OWNER TO case_admin;
--- expected back
DROP TYPE public.later;
