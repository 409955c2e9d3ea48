-- The access method of a table changes.
-- since: 15
-- needs: an access method beside heap
--- both
create access method heap2 type table handler heap_tableam_handler;
--- before
create table t (id int) using heap;
--- after
create table t (id int) using heap2;
--- rows
insert into t values (1);
--- expected
ALTER TABLE public.t SET ACCESS METHOD heap2;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
--- expected back
ALTER TABLE public.t SET ACCESS METHOD heap;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
