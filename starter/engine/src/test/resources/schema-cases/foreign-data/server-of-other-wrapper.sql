-- The server gets another wrapper.
--- both
create foreign data wrapper w;
create foreign data wrapper x;
--- before
create server s foreign data wrapper w;
--- after
create server s foreign data wrapper x;
--- expected
DROP SERVER s;
CREATE SERVER s FOREIGN DATA WRAPPER x;
ALTER SERVER s OWNER TO case_admin;
--- expected back
DROP SERVER s;
CREATE SERVER s FOREIGN DATA WRAPPER w;
ALTER SERVER s OWNER TO case_admin;
