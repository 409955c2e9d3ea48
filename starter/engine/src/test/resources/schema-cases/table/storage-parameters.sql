-- Sets, changes and resets storage parameters.
--- before
create table t (id int, body text) with (fillfactor = 70, autovacuum_enabled = false);
--- after
create table t (id int, body text) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.01, toast.autovacuum_enabled = false);
--- rows
insert into t values (1, 'a');
