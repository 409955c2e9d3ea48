-- It belongs to a column, then to another one.
--- before
create table t (a int, b int);
create sequence s owned by t.a;
--- after
create table t (a int, b int);
create sequence s owned by t.b;
--- expected
ALTER SEQUENCE public.s OWNED BY public.t.b;
-- SHARE ROW EXCLUSIVE on public.s
--- expected back
ALTER SEQUENCE public.s OWNED BY public.t.a;
-- SHARE ROW EXCLUSIVE on public.s
