-- Only a constraint's name differs.
--- before
create domain d as int constraint one check (value > 0);
--- after
create domain d as int constraint two check (value > 0);
--- expected
ALTER DOMAIN public.d RENAME CONSTRAINT one TO two;
--- expected back
ALTER DOMAIN public.d RENAME CONSTRAINT two TO one;
