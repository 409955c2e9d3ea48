-- Comments on the type and its attributes.
--- before
create type pair as (a int, b text);
--- after
create type pair as (a int, b text);
comment on type pair is 'two';
comment on column pair.a is 'first';
--- expected
COMMENT ON TYPE public.pair IS 'two';
COMMENT ON COLUMN public.pair.a IS 'first';
--- expected back
COMMENT ON TYPE public.pair IS NULL;
COMMENT ON COLUMN public.pair.a IS NULL;
