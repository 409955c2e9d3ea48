-- Storage parameters are altered in place.
--- before
create table t (a int, c int[]);
create index i on t (a) with (fillfactor = 70);
create index g on t using gin (c);
--- after
create table t (a int, c int[]);
create index i on t (a) with (fillfactor = 80, deduplicate_items = off);
create index g on t using gin (c) with (fastupdate = off);
