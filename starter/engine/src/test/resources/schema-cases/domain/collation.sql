-- Another collation.
-- made again: type public.d
--- before
create domain d as text;
--- after
create domain d as text collate "C";
--- expected
DROP DOMAIN public.d;
CREATE DOMAIN public.d AS text COLLATE "C";
ALTER DOMAIN public.d OWNER TO case_admin;
--- expected back
DROP DOMAIN public.d;
CREATE DOMAIN public.d AS text;
ALTER DOMAIN public.d OWNER TO case_admin;
