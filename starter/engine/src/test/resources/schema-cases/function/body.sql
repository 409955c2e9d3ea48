-- Only the body differs: replaced.
--- before
create function f() returns int language sql as 'select 1';
--- after
create function f() returns int language sql as $$ select 2 -- two $$;
