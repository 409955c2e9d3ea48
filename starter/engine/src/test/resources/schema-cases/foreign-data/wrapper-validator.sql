-- A validator.
--- before
create foreign data wrapper w;
--- after
create foreign data wrapper w validator postgresql_fdw_validator;
--- expected
ALTER FOREIGN DATA WRAPPER w VALIDATOR postgresql_fdw_validator;
--- expected back
ALTER FOREIGN DATA WRAPPER w NO VALIDATOR;
