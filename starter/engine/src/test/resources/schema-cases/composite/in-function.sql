-- A function takes and gives the type that changes.
--- before
create type pair as (a int, b int);
create function f(pair) returns setof pair language sql as 'select $1';
--- after
create type pair as (a int, c int);
create function f(pair) returns setof pair language sql as 'select $1';
