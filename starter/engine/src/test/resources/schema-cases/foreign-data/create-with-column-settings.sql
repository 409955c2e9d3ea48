-- How the columns of a new foreign table are sampled.
--- before
create foreign data wrapper w;
create server s foreign data wrapper w;
--- after
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table f (a int, b text) server s;
alter foreign table f alter a set statistics 20, alter b set (n_distinct = 3);
