-- A wrapper's options and functions.
--- before
create foreign data wrapper w options (a '1', b '2');
--- after
create foreign data wrapper w options (b '3', c '4');
--- expected
ALTER FOREIGN DATA WRAPPER w OPTIONS (SET b '3', ADD c '4', DROP a);
--- expected back
ALTER FOREIGN DATA WRAPPER w OPTIONS (ADD a '1', SET b '2', DROP c);
