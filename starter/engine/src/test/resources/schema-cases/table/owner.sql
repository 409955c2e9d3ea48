-- The owner of a table with a serial column changes, and the sequence's with it.
--- before
create table t (id serial primary key);
--- after
create table t (id serial primary key);
alter table t owner to case_owner;
--- expected
ALTER TABLE public.t OWNER TO case_owner;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.t
