-- From some tables to all: PostgreSQL has no ALTER for that.
--- both
create table a (id int primary key);
--- before
create publication p for table a;
--- after
create publication p for all tables;
