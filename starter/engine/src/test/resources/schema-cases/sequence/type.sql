-- The type changes, and with it the greatest value.
--- before
create sequence s as int;
--- after
create sequence s as bigint;
--- expected
ALTER SEQUENCE public.s AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;
-- SHARE ROW EXCLUSIVE on public.s
--- expected back
ALTER SEQUENCE public.s AS integer MINVALUE 1 MAXVALUE 2147483647;
-- SHARE ROW EXCLUSIVE on public.s
