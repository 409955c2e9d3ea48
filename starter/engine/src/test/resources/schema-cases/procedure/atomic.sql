-- A parsed body.
--- before
create table t (a int);
--- after
create table t (a int);
create procedure p(n int) language sql begin atomic insert into t values (n); delete from t where a < n; end;
--- expected
CREATE PROCEDURE public.p(IN n integer)
    LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO public.t (a)
   VALUES (p.n);
 DELETE FROM public.t
   WHERE (t.a < p.n);
END;
-- ROW EXCLUSIVE on public.t
ALTER PROCEDURE public.p(integer) OWNER TO case_admin;
--- expected back
DROP PROCEDURE public.p(integer);
