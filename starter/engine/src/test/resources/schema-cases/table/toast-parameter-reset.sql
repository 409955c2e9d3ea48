-- A parameter of the TOAST table goes back to its default.
--- before
create table t (id int, body text) with (toast.autovacuum_vacuum_threshold = 100, parallel_workers = 2);
--- after
create table t (id int, body text);
