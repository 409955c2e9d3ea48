-- Trusted or not: replaced.
--- both
create function my_handler() returns language_handler language c as '$libdir/plpgsql', 'plpgsql_call_handler';
--- before
create language mylang handler my_handler;
--- after
create trusted language mylang handler my_handler;
--- expected
CREATE OR REPLACE TRUSTED LANGUAGE mylang HANDLER public.my_handler;
--- expected back
CREATE OR REPLACE LANGUAGE mylang HANDLER public.my_handler;
