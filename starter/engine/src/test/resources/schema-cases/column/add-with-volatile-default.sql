-- A volatile default rewrites the table, and the script says so.
--- before
create table t (id int);
--- after
create table t (id int, token double precision default random() not null);
--- rows
insert into t (id) values (1);
--- expected
ALTER TABLE public.t ADD COLUMN token double precision DEFAULT random() NOT NULL;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
--- expected back
ALTER TABLE public.t DROP COLUMN token;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
