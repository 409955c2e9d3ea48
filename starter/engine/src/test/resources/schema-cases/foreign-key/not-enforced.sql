-- It is only written down.
-- since: 18
--- before
create table a (id int primary key);
create table b (a int, constraint b_a foreign key (a) references a);
--- after
create table a (id int primary key);
create table b (a int, constraint b_a foreign key (a) references a not enforced);
--- rows
insert into a values (1);
insert into b values (1);
--- expected
ALTER TABLE public.b
    DROP CONSTRAINT b_a,
    ADD CONSTRAINT b_a FOREIGN KEY (a) REFERENCES public.a(id) NOT ENFORCED;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b
--- expected back
ALTER TABLE public.b ALTER CONSTRAINT b_a NOT DEFERRABLE ENFORCED;
-- ACCESS EXCLUSIVE on public.b
