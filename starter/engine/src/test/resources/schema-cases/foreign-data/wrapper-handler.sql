-- A handler.
--- both
create function my_handler() returns fdw_handler language c as '$libdir/postgres_fdw', 'postgres_fdw_handler';
--- before
create foreign data wrapper w;
--- after
create foreign data wrapper w handler my_handler;
--- expected
ALTER FOREIGN DATA WRAPPER w HANDLER public.my_handler;
--- expected back
ALTER FOREIGN DATA WRAPPER w NO HANDLER;
