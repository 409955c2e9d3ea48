-- Creates a schema that another role owns.
--- before
--- after
create schema billing authorization case_owner;
--- expected
CREATE SCHEMA billing;
ALTER SCHEMA billing OWNER TO case_owner;
--- expected back
DROP SCHEMA billing;
