-- The server gets another wrapper.
--- both
create foreign data wrapper w;
create foreign data wrapper x;
--- before
create server s foreign data wrapper w;
--- after
create server s foreign data wrapper x;
