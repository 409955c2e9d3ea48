-- Old rows need not refer to anything.
--- before
create table a (id int primary key);
create table b (a int);
--- after
create table a (id int primary key);
create table b (a int);
alter table b add constraint b_a foreign key (a) references a not valid;
--- rows before
insert into b values (1);
--- expected
ALTER TABLE public.b ADD CONSTRAINT b_a FOREIGN KEY (a) REFERENCES public.a(id) NOT VALID;
-- SHARE ROW EXCLUSIVE on public.a, SHARE ROW EXCLUSIVE on public.b
--- expected back
ALTER TABLE public.b DROP CONSTRAINT b_a;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b
