-- A server's options and version.
--- both
create foreign data wrapper w;
--- before
create server s version '1' foreign data wrapper w options (a '1', b '2');
--- after
create server s version '2' foreign data wrapper w options (b '3', c 'it''s');
