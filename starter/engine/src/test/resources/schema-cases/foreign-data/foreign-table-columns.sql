-- A foreign table's columns and options.
--- both
create foreign data wrapper w;
create server s foreign data wrapper w;
--- before
create foreign table f (id int options (a '1'), gone int) server s options (x '1', y '2');
--- after
create foreign table f (id bigint options (a '2', b '3') not null, name text default 'n', check (id > 0)) server s options (y '3');
--- expected
ALTER FOREIGN TABLE public.f DROP COLUMN gone;
-- ACCESS EXCLUSIVE on public.f, deletes data, not reversible
ALTER FOREIGN TABLE public.f OPTIONS (SET y '3', DROP x);
-- ACCESS EXCLUSIVE on public.f
ALTER FOREIGN TABLE public.f ALTER COLUMN id TYPE bigint;
-- ACCESS EXCLUSIVE on public.f
ALTER FOREIGN TABLE public.f ALTER COLUMN id SET NOT NULL;
-- ACCESS EXCLUSIVE on public.f
ALTER FOREIGN TABLE public.f ALTER COLUMN id OPTIONS (SET a '2', ADD b '3');
-- ACCESS EXCLUSIVE on public.f
ALTER FOREIGN TABLE public.f ADD COLUMN name text DEFAULT 'n'::text;
-- ACCESS EXCLUSIVE on public.f
ALTER FOREIGN TABLE public.f ADD CONSTRAINT f_id_check CHECK ((id > 0));
-- ACCESS EXCLUSIVE on public.f
--- expected back
ALTER FOREIGN TABLE public.f DROP CONSTRAINT f_id_check;
-- ACCESS EXCLUSIVE on public.f
ALTER FOREIGN TABLE public.f DROP COLUMN name;
-- ACCESS EXCLUSIVE on public.f, deletes data, not reversible
ALTER FOREIGN TABLE public.f OPTIONS (ADD x '1', SET y '2');
-- ACCESS EXCLUSIVE on public.f
ALTER FOREIGN TABLE public.f ADD COLUMN gone integer;
-- ACCESS EXCLUSIVE on public.f
ALTER FOREIGN TABLE public.f ALTER COLUMN id TYPE integer;
-- ACCESS EXCLUSIVE on public.f
ALTER FOREIGN TABLE public.f ALTER COLUMN id DROP NOT NULL;
-- ACCESS EXCLUSIVE on public.f
ALTER FOREIGN TABLE public.f ALTER COLUMN id OPTIONS (SET a '1', DROP b);
-- ACCESS EXCLUSIVE on public.f
