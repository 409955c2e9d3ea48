-- A parameter of the TOAST table goes back to its default.
--- before
create table t (id int, body text) with (toast.autovacuum_vacuum_threshold = 100, parallel_workers = 2);
--- after
create table t (id int, body text);
--- expected
ALTER TABLE public.t RESET (parallel_workers, toast.autovacuum_vacuum_threshold);
-- SHARE UPDATE EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t SET (parallel_workers=2, toast.autovacuum_vacuum_threshold=100);
-- SHARE UPDATE EXCLUSIVE on public.t
