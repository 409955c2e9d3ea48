-- A child has another default than its parent.
--- before
create table parent (id int default 1, name text);
create table child () inherits (parent);
--- after
create table parent (id int default 1, name text);
create table child () inherits (parent);
alter table child alter id set default 2, alter name set default 'c';
--- expected
ALTER TABLE public.child
    ALTER COLUMN id SET DEFAULT 2,
    ALTER COLUMN name SET DEFAULT 'c'::text;
-- ACCESS EXCLUSIVE on public.child
--- expected back
ALTER TABLE public.child
    ALTER COLUMN name DROP DEFAULT,
    ALTER COLUMN id SET DEFAULT 1;
-- ACCESS EXCLUSIVE on public.child
