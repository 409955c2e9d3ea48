-- All tables of a schema.
-- since: 15
--- both
create schema s1;
create schema s2;
--- before
create publication p for tables in schema s1;
--- after
create publication p for tables in schema s2;
--- expected
ALTER PUBLICATION p DROP TABLES IN SCHEMA s1;
ALTER PUBLICATION p ADD TABLES IN SCHEMA s2;
--- expected back
ALTER PUBLICATION p DROP TABLES IN SCHEMA s2;
ALTER PUBLICATION p ADD TABLES IN SCHEMA s1;
