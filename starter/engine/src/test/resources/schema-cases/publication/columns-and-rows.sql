-- Columns and rows of a table.
-- since: 15
--- both
create table a (id int primary key, name text, n int);
--- before
create publication p for table a (id, n) where (n > 0);
--- after
create publication p for table a (id, name) where (n > 1 and name <> '');
--- expected
ALTER PUBLICATION p DROP TABLE ONLY public.a;
-- SHARE UPDATE EXCLUSIVE on public.a
ALTER PUBLICATION p ADD TABLE ONLY public.a (id, name) WHERE (((n > 1) AND (name <> ''::text)));
-- SHARE UPDATE EXCLUSIVE on public.a
--- expected back
ALTER PUBLICATION p DROP TABLE ONLY public.a;
-- SHARE UPDATE EXCLUSIVE on public.a
ALTER PUBLICATION p ADD TABLE ONLY public.a (id, n) WHERE ((n > 0));
-- SHARE UPDATE EXCLUSIVE on public.a
