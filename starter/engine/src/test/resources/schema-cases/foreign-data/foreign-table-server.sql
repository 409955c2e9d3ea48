-- It moves to another server.
-- made again: foreign table public.f
--- both
create foreign data wrapper w;
create server s1 foreign data wrapper w;
create server s2 foreign data wrapper w;
--- before
create foreign table f (id int) server s1;
--- after
create foreign table f (id int) server s2;
--- expected
DROP FOREIGN TABLE public.f;
-- ACCESS EXCLUSIVE on public.f
CREATE FOREIGN TABLE public.f (
    id integer
) SERVER s2;
ALTER FOREIGN TABLE public.f OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.f
--- expected back
DROP FOREIGN TABLE public.f;
-- ACCESS EXCLUSIVE on public.f
CREATE FOREIGN TABLE public.f (
    id integer
) SERVER s1;
ALTER FOREIGN TABLE public.f OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.f
