-- The actions change.
--- before
create table a (id int primary key);
create table b (a int, c int, constraint b_a foreign key (a) references a, constraint b_c foreign key (c) references a on delete set null);
--- after
create table a (id int primary key);
create table b (a int, c int, constraint b_a foreign key (a) references a on delete cascade on update cascade, constraint b_c foreign key (c) references a on delete set default);
--- rows
insert into a values (1);
insert into b values (1, 1);
--- expected
ALTER TABLE public.b
    DROP CONSTRAINT b_c,
    DROP CONSTRAINT b_a,
    ADD CONSTRAINT b_a FOREIGN KEY (a) REFERENCES public.a(id) ON UPDATE CASCADE ON DELETE CASCADE,
    ADD CONSTRAINT b_c FOREIGN KEY (c) REFERENCES public.a(id) ON DELETE SET DEFAULT;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.b
    DROP CONSTRAINT b_c,
    DROP CONSTRAINT b_a,
    ADD CONSTRAINT b_a FOREIGN KEY (a) REFERENCES public.a(id),
    ADD CONSTRAINT b_c FOREIGN KEY (c) REFERENCES public.a(id) ON DELETE SET NULL;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b, may fail on existing rows, scans the table
