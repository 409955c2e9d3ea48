-- From SQL to PL/pgSQL.
--- before
create function f() returns int language sql as 'select 1';
--- after
create function f() returns int language plpgsql as 'begin return 1; end';
