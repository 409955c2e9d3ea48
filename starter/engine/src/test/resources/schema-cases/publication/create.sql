-- Publications of all tables, of some, of none.
--- before
create table a (id int primary key);
create table b (id int primary key);
--- after
create table a (id int primary key);
create table b (id int primary key);
create publication everything for all tables;
create publication two for table a, only b with (publish = 'insert, update');
create publication nothing;
--- expected
CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'insert, update, delete, truncate');
ALTER PUBLICATION everything OWNER TO case_admin;
CREATE PUBLICATION nothing WITH (publish = 'insert, update, delete, truncate');
ALTER PUBLICATION nothing OWNER TO case_admin;
CREATE PUBLICATION two WITH (publish = 'insert, update');
ALTER PUBLICATION two OWNER TO case_admin;
ALTER PUBLICATION two ADD TABLE ONLY public.a;
-- SHARE UPDATE EXCLUSIVE on public.a
ALTER PUBLICATION two ADD TABLE ONLY public.b;
-- SHARE UPDATE EXCLUSIVE on public.b
--- expected back
DROP PUBLICATION two;
DROP PUBLICATION nothing;
DROP PUBLICATION everything;
