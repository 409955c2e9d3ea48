-- How the columns of a new foreign table are sampled.
--- before
create foreign data wrapper w;
create server s foreign data wrapper w;
--- after
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table f (a int, b text) server s;
alter foreign table f alter a set statistics 20, alter b set (n_distinct = 3);
--- expected
CREATE FOREIGN TABLE public.f (
    a integer,
    b text
) SERVER s;
ALTER FOREIGN TABLE ONLY public.f ALTER COLUMN a SET STATISTICS 20;
ALTER FOREIGN TABLE ONLY public.f ALTER COLUMN b SET (n_distinct=3);
ALTER FOREIGN TABLE public.f OWNER TO case_admin;
--- expected back
DROP FOREIGN TABLE public.f;
-- ACCESS EXCLUSIVE on public.f
