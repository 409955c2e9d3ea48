-- Sets, changes and resets storage parameters.
--- before
create table t (id int, body text) with (fillfactor = 70, autovacuum_enabled = false);
--- after
create table t (id int, body text) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.01, toast.autovacuum_enabled = false);
--- rows
insert into t values (1, 'a');
--- expected
ALTER TABLE public.t SET (autovacuum_vacuum_scale_factor=0.01, fillfactor=80, toast.autovacuum_enabled=false);
-- SHARE UPDATE EXCLUSIVE on public.t
ALTER TABLE public.t RESET (autovacuum_enabled);
-- SHARE UPDATE EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t SET (autovacuum_enabled=false, fillfactor=70);
-- SHARE UPDATE EXCLUSIVE on public.t
ALTER TABLE public.t RESET (autovacuum_vacuum_scale_factor, toast.autovacuum_enabled);
-- SHARE UPDATE EXCLUSIVE on public.t
