-- A constraint's name alone differs: it is renamed.
--- before
create table t (id int constraint a primary key, n int constraint b unique constraint c check (n > 0));
--- after
create table t (id int constraint x primary key, n int constraint y unique constraint z check (n > 0));
--- rows
insert into t values (1, 1);
--- expected
ALTER TABLE public.t RENAME CONSTRAINT a TO x;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t RENAME CONSTRAINT b TO y;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t RENAME CONSTRAINT c TO z;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t RENAME CONSTRAINT x TO a;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t RENAME CONSTRAINT y TO b;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t RENAME CONSTRAINT z TO c;
-- ACCESS EXCLUSIVE on public.t
