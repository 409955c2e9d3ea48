-- The order of creation follows the foreign keys, not the names.
--- before
--- after
create table b (id int primary key);
create table a (id int primary key, b int references b);
