-- Changes a schema's owner.
--- before
create schema billing;
--- after
create schema billing authorization case_owner;
--- expected
ALTER SCHEMA billing OWNER TO case_owner;
--- expected back
ALTER SCHEMA billing OWNER TO case_admin;
