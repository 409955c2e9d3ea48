-- A validator.
--- before
create foreign data wrapper w;
--- after
create foreign data wrapper w validator postgresql_fdw_validator;
