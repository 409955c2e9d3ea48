-- The predicate goes.
--- before
create table t (a int, live boolean);
create index i on t (a) where live;
--- after
create table t (a int, live boolean);
create index i on t (a);
