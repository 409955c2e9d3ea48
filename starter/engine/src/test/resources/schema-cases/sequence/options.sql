-- The options change; the number it has reached stays.
--- before
create sequence s;
--- after
create sequence s increment 5 minvalue 1 maxvalue 1000 cache 20 cycle;
--- expected
ALTER SEQUENCE public.s INCREMENT BY 5 MAXVALUE 1000 CACHE 20 CYCLE;
-- SHARE ROW EXCLUSIVE on public.s
--- expected back
ALTER SEQUENCE public.s INCREMENT BY 1 MAXVALUE 9223372036854775807 CACHE 1 NO CYCLE;
-- SHARE ROW EXCLUSIVE on public.s
