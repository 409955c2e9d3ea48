-- A table may have no column at all.
--- before
--- after
create table nothing ();
--- expected
CREATE TABLE public.nothing ();
ALTER TABLE public.nothing OWNER TO case_admin;
--- expected back
DROP TABLE public.nothing;
-- ACCESS EXCLUSIVE on public.nothing, deletes data, not reversible
