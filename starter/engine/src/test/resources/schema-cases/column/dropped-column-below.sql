-- A table that has lost a column equals one that never had it.
-- same: -
--- before
create table t (id int, gone int, name text);
alter table t drop gone;
--- after
create table t (id int, name text);
--- expected
--- expected back
