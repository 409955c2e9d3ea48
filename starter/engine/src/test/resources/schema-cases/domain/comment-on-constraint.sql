-- Comments on the domain and its constraint.
--- before
create domain d as int constraint c check (value > 0);
--- after
create domain d as int constraint c check (value > 0);
comment on domain d is 'd';
comment on constraint c on domain d is 'c';
--- expected
COMMENT ON DOMAIN public.d IS 'd';
COMMENT ON CONSTRAINT c ON DOMAIN public.d IS 'c';
--- expected back
COMMENT ON DOMAIN public.d IS NULL;
COMMENT ON CONSTRAINT c ON DOMAIN public.d IS NULL;
