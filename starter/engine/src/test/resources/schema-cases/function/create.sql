-- Creates functions in SQL and PL/pgSQL.
--- before
--- after
create function one() returns int language sql as 'select 1';
create function add(a int, b int default 1) returns int language plpgsql immutable strict as $$ begin return a + b; end $$;
