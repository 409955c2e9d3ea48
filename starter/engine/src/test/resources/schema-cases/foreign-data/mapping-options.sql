-- A user mapping's options.
--- both
create foreign data wrapper w;
create server s foreign data wrapper w;
--- before
create user mapping for case_reader server s options (user 'one');
--- after
create user mapping for case_reader server s options (user 'two', more 'x');
create user mapping for current_user server s;
