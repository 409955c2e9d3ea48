-- A reference over periods.
-- since: 18
-- needs: btree_gist
--- before
create extension btree_gist;
create table a (id int, during daterange, primary key (id, during without overlaps));
create table b (id int, during daterange);
--- after
create extension btree_gist;
create table a (id int, during daterange, primary key (id, during without overlaps));
create table b (id int, during daterange, constraint f foreign key (id, period during) references a (id, period during));
--- expected
ALTER TABLE public.b ADD CONSTRAINT f FOREIGN KEY (id, PERIOD during) REFERENCES public.a(id, PERIOD during);
-- SHARE ROW EXCLUSIVE on public.a, SHARE ROW EXCLUSIVE on public.b, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.b DROP CONSTRAINT f;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b
