-- A domain of a domain.
--- before
create domain a as int check (value > 0);
--- after
create domain a as int check (value > 0);
create domain b as a check (value < 10);
--- expected
CREATE DOMAIN public.b AS public.a
    CONSTRAINT b_check CHECK (((VALUE)::integer < 10));
ALTER DOMAIN public.b OWNER TO case_admin;
--- expected back
DROP DOMAIN public.b;
