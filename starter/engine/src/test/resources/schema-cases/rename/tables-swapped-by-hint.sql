-- Two tables swap their names.
-- rename: a=b
-- rename: b=a
--- before
create table a (id int primary key, x text);
create table b (id int primary key, y date);
create view v as select a.x, b.y from a join b using (id);
create function f(r a) returns text language sql as 'select r.x';
--- after
create table b (id int, x text, constraint a_pkey primary key (id));
create table a (id int, y date, constraint b_pkey primary key (id));
create view v as select b.x, a.y from b join a using (id);
create function f(r b) returns text language sql as 'select r.x';
--- rows before
insert into a values (1, 'x');
insert into b values (2, '2020-01-01');
--- rows after
insert into b values (1, 'x');
insert into a values (2, '2020-01-01');
--- expected
ALTER TABLE public.a RENAME TO a_renamed;
ALTER TABLE public.b RENAME TO a;
-- ACCESS EXCLUSIVE on public.a
ALTER TABLE public.a_renamed RENAME TO b;
-- ACCESS EXCLUSIVE on public.b
CREATE OR REPLACE VIEW public.v AS
 SELECT b.x,
    a.y
   FROM (public.b
     JOIN public.a USING (id));
-- ACCESS EXCLUSIVE on public.v, ACCESS SHARE on public.a, ACCESS SHARE on public.b
--- expected back
ALTER TABLE public.a RENAME TO a_renamed;
ALTER TABLE public.b RENAME TO a;
-- ACCESS EXCLUSIVE on public.a
ALTER TABLE public.a_renamed RENAME TO b;
-- ACCESS EXCLUSIVE on public.b
CREATE OR REPLACE VIEW public.v AS
 SELECT a.x,
    b.y
   FROM (public.a
     JOIN public.b USING (id));
-- ACCESS EXCLUSIVE on public.v, ACCESS SHARE on public.a, ACCESS SHARE on public.b
