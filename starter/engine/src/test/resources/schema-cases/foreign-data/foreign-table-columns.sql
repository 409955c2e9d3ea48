-- A foreign table's columns and options.
--- both
create foreign data wrapper w;
create server s foreign data wrapper w;
--- before
create foreign table f (id int options (a '1'), gone int) server s options (x '1', y '2');
--- after
create foreign table f (id bigint options (a '2', b '3') not null, name text default 'n', check (id > 0)) server s options (y '3');
