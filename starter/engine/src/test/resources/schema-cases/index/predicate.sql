-- The predicate changes.
--- before
create table t (a int, gone timestamptz);
create unique index i on t (a) where gone is null;
--- after
create table t (a int, gone timestamptz);
create unique index i on t (a) where gone is null and a > 0;
