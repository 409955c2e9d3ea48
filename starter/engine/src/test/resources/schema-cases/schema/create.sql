-- Creates an empty schema.
--- before
--- after
create schema billing;
--- expected
CREATE SCHEMA billing;
ALTER SCHEMA billing OWNER TO case_admin;
--- expected back
DROP SCHEMA billing;
