-- A server's type: PostgreSQL has no ALTER for that.
--- both
create foreign data wrapper w;
--- before
create server s type 'one' foreign data wrapper w;
--- after
create server s type 'two' foreign data wrapper w;
