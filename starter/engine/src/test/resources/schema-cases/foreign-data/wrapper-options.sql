-- A wrapper's options and functions.
--- before
create foreign data wrapper w options (a '1', b '2');
--- after
create foreign data wrapper w options (b '3', c '4');
