-- Creates sequences with options.
--- before
--- after
create sequence a;
create sequence b as smallint start 5 increment -1 minvalue -100 maxvalue 10 cycle cache 5;
create sequence c increment 10 no minvalue maxvalue 1000;
--- expected
CREATE SEQUENCE public.a;
ALTER SEQUENCE public.a OWNER TO case_admin;
CREATE SEQUENCE public.b AS smallint INCREMENT BY -1 MINVALUE -100 MAXVALUE 10 START WITH 5 CACHE 5 CYCLE;
ALTER SEQUENCE public.b OWNER TO case_admin;
CREATE SEQUENCE public.c INCREMENT BY 10 MAXVALUE 1000;
ALTER SEQUENCE public.c OWNER TO case_admin;
--- expected back
DROP SEQUENCE public.c;
-- not reversible
DROP SEQUENCE public.b;
-- not reversible
DROP SEQUENCE public.a;
-- not reversible
