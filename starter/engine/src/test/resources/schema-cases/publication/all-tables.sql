-- From some tables to all: PostgreSQL has no ALTER for that.
--- both
create table a (id int primary key);
--- before
create publication p for table a;
--- after
create publication p for all tables;
--- expected
DROP PUBLICATION p;
CREATE PUBLICATION p FOR ALL TABLES WITH (publish = 'insert, update, delete, truncate');
ALTER PUBLICATION p OWNER TO case_admin;
--- expected back
DROP PUBLICATION p;
CREATE PUBLICATION p WITH (publish = 'insert, update, delete, truncate');
ALTER PUBLICATION p OWNER TO case_admin;
ALTER PUBLICATION p ADD TABLE ONLY public.a;
-- SHARE UPDATE EXCLUSIVE on public.a
