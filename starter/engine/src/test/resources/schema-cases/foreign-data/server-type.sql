-- A server's type: PostgreSQL has no ALTER for that.
--- both
create foreign data wrapper w;
--- before
create server s type 'one' foreign data wrapper w;
--- after
create server s type 'two' foreign data wrapper w;
--- expected
DROP SERVER s;
CREATE SERVER s TYPE 'two' FOREIGN DATA WRAPPER w;
ALTER SERVER s OWNER TO case_admin;
--- expected back
DROP SERVER s;
CREATE SERVER s TYPE 'one' FOREIGN DATA WRAPPER w;
ALTER SERVER s OWNER TO case_admin;
