-- The order of storage parameters does not count.
-- same: -
--- before
create table t (a int) with (fillfactor = 50, autovacuum_enabled = false);
--- after
create table t (a int) with (autovacuum_enabled = false, fillfactor = 50);
--- expected
--- expected back
