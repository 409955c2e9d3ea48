-- The direction and with it the limits.
--- before
create sequence s;
--- after
create sequence s increment -1;
--- expected
ALTER SEQUENCE public.s INCREMENT BY -1 MINVALUE -9223372036854775808 MAXVALUE -1 START WITH -1 RESTART;
-- SHARE ROW EXCLUSIVE on public.s
--- expected back
ALTER SEQUENCE public.s INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 RESTART;
-- SHARE ROW EXCLUSIVE on public.s
