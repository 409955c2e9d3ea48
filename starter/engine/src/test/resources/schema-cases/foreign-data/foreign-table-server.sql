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
