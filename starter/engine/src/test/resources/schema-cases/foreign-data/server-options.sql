-- A server's options and version.
--- both
create foreign data wrapper w;
--- before
create server s version '1' foreign data wrapper w options (a '1', b '2');
--- after
create server s version '2' foreign data wrapper w options (b '3', c 'it''s');
--- expected
ALTER SERVER s VERSION '2' OPTIONS (SET b '3', ADD c 'it''s', DROP a);
--- expected back
ALTER SERVER s VERSION '1' OPTIONS (ADD a '1', SET b '2', DROP c);
