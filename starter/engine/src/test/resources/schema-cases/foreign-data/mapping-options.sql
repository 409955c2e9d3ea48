-- A user mapping's options.
--- both
create foreign data wrapper w;
create server s foreign data wrapper w;
--- before
create user mapping for case_reader server s options (user 'one');
--- after
create user mapping for case_reader server s options (user 'two', more 'x');
create user mapping for current_user server s;
--- expected
CREATE USER MAPPING FOR case_admin SERVER s;
-- Set the values that may be secret yourself: more
ALTER USER MAPPING FOR case_reader SERVER s OPTIONS (ADD more '', SET "user" 'two');
--- expected back
DROP USER MAPPING FOR case_admin SERVER s;
ALTER USER MAPPING FOR case_reader SERVER s OPTIONS (SET "user" 'one', DROP more);
