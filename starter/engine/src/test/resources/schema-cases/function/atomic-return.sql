-- A single expression.
--- before
create function f(a int) returns int language sql return a + 1;
--- after
create function f(a int) returns int language sql return a + 2;
--- expected
CREATE OR REPLACE FUNCTION public.f(a integer)
    RETURNS integer
    LANGUAGE sql
RETURN (a + 2);
--- expected back
CREATE OR REPLACE FUNCTION public.f(a integer)
    RETURNS integer
    LANGUAGE sql
RETURN (a + 1);
