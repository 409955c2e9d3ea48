-- A function whose body is parsed depends on the column.
--- before
create table t (id int, n int);
create function total() returns bigint language sql begin atomic select sum(n) from t; end;
--- after
create table t (id int, n smallint);
create function total() returns bigint language sql begin atomic select sum(n) from t; end;
--- rows
insert into t values (1, 2);
--- expected
DROP FUNCTION public.total();
ALTER TABLE public.t ALTER COLUMN n TYPE smallint;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
CREATE FUNCTION public.total()
    RETURNS bigint
    LANGUAGE sql
BEGIN ATOMIC
 SELECT sum(t.n) AS sum
    FROM public.t;
END;
-- ACCESS SHARE on public.t
ALTER FUNCTION public.total() OWNER TO case_admin;
--- expected back
DROP FUNCTION public.total();
ALTER TABLE public.t ALTER COLUMN n TYPE integer;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
CREATE FUNCTION public.total()
    RETURNS bigint
    LANGUAGE sql
BEGIN ATOMIC
 SELECT sum(t.n) AS sum
    FROM public.t;
END;
-- ACCESS SHARE on public.t
ALTER FUNCTION public.total() OWNER TO case_admin;
