-- Storage parameters are altered in place.
--- before
create table t (a int, c int[]);
create index i on t (a) with (fillfactor = 70);
create index g on t using gin (c);
--- after
create table t (a int, c int[]);
create index i on t (a) with (fillfactor = 80, deduplicate_items = off);
create index g on t using gin (c) with (fastupdate = off);
--- expected
ALTER INDEX public.g SET (fastupdate=off);
-- SHARE UPDATE EXCLUSIVE on public.g
ALTER INDEX public.i SET (deduplicate_items=off, fillfactor=80);
-- SHARE UPDATE EXCLUSIVE on public.i
--- expected back
ALTER INDEX public.g RESET (fastupdate);
-- SHARE UPDATE EXCLUSIVE on public.g
ALTER INDEX public.i SET (fillfactor=70);
-- SHARE UPDATE EXCLUSIVE on public.i
ALTER INDEX public.i RESET (deduplicate_items);
-- SHARE UPDATE EXCLUSIVE on public.i
