-- Deferrable is altered, not made again.
--- before
create table a (id int primary key);
create table b (a int, c int, constraint b_a foreign key (a) references a, constraint b_c foreign key (c) references a deferrable initially deferred);
--- after
create table a (id int primary key);
create table b (a int, c int, constraint b_a foreign key (a) references a deferrable, constraint b_c foreign key (c) references a deferrable);
--- rows
insert into a values (1);
insert into b values (1, 1);
--- expected
ALTER TABLE public.b ALTER CONSTRAINT b_a DEFERRABLE INITIALLY IMMEDIATE;
-- ACCESS EXCLUSIVE on public.b
ALTER TABLE public.b ALTER CONSTRAINT b_c DEFERRABLE INITIALLY IMMEDIATE;
-- ACCESS EXCLUSIVE on public.b
--- expected back
ALTER TABLE public.b ALTER CONSTRAINT b_a NOT DEFERRABLE;
-- ACCESS EXCLUSIVE on public.b
ALTER TABLE public.b ALTER CONSTRAINT b_c DEFERRABLE INITIALLY DEFERRED;
-- ACCESS EXCLUSIVE on public.b
