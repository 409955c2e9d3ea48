-- All tables of a schema.
-- since: 15
--- both
create schema s1;
create schema s2;
--- before
create publication p for tables in schema s1;
--- after
create publication p for tables in schema s2;
