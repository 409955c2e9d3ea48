-- A limit that is not the type's own.
--- before
create sequence s as bigint maxvalue 1000;
--- after
create sequence s as smallint maxvalue 1000;
--- expected
ALTER SEQUENCE public.s AS smallint MINVALUE 1 MAXVALUE 1000;
-- SHARE ROW EXCLUSIVE on public.s
--- expected back
ALTER SEQUENCE public.s AS bigint MINVALUE 1 MAXVALUE 1000;
-- SHARE ROW EXCLUSIVE on public.s
