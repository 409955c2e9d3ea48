-- A table becomes unlogged; its rows stay.
--- before
create table t (id int primary key);
--- after
create unlogged table t (id int primary key);
--- rows
insert into t values (1), (2);
--- expected
ALTER TABLE public.t SET UNLOGGED;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
--- expected back
ALTER TABLE public.t SET LOGGED;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
