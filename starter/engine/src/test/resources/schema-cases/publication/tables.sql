-- Its tables change.
--- both
create table a (id int primary key);
create table b (id int primary key);
create table c (id int primary key);
--- before
create publication p for table a, b;
--- after
create publication p for table b, c;
--- expected
ALTER PUBLICATION p DROP TABLE ONLY public.a;
-- SHARE UPDATE EXCLUSIVE on public.a
ALTER PUBLICATION p ADD TABLE ONLY public.c;
-- SHARE UPDATE EXCLUSIVE on public.c
--- expected back
ALTER PUBLICATION p DROP TABLE ONLY public.c;
-- SHARE UPDATE EXCLUSIVE on public.c
ALTER PUBLICATION p ADD TABLE ONLY public.a;
-- SHARE UPDATE EXCLUSIVE on public.a
