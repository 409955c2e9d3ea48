-- A table refers to itself.
--- before
create table node (id int primary key);
--- after
create table node (id int primary key, parent int references node on delete cascade);
--- rows
insert into node (id) values (1), (2);
--- expected
ALTER TABLE public.node
    ADD COLUMN parent integer,
    ADD CONSTRAINT node_parent_fkey FOREIGN KEY (parent) REFERENCES public.node(id) ON DELETE CASCADE;
-- ACCESS EXCLUSIVE on public.node, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.node DROP COLUMN parent;
-- ACCESS EXCLUSIVE on public.node, deletes data, not reversible
