-- Wrapper, server, user mappings, foreign table.
--- before
--- after
create foreign data wrapper w options (debug 'true');
create server s type 'big' version '1.0' foreign data wrapper w options (host 'here', port '5432');
create user mapping for public server s;
create user mapping for case_reader server s options (user 'me', password 'hidden');
create foreign table f (id int options (column_name 'nr') not null, name text collate "C" default 'x') server s options (table_name 'far');
--- expected
CREATE FOREIGN DATA WRAPPER w OPTIONS (debug 'true');
ALTER FOREIGN DATA WRAPPER w OWNER TO case_admin;
CREATE SERVER s TYPE 'big' VERSION '1.0' FOREIGN DATA WRAPPER w OPTIONS (host 'here', port '5432');
CREATE USER MAPPING FOR PUBLIC SERVER s;
-- Set the values that may be secret yourself: password
CREATE USER MAPPING FOR case_reader SERVER s OPTIONS (password '', "user" 'me');
ALTER SERVER s OWNER TO case_admin;
CREATE FOREIGN TABLE public.f (
    id integer OPTIONS (column_name 'nr') NOT NULL,
    name text COLLATE "C" DEFAULT 'x'::text
) SERVER s OPTIONS (table_name 'far');
ALTER FOREIGN TABLE public.f OWNER TO case_admin;
--- expected back
DROP FOREIGN TABLE public.f;
-- ACCESS EXCLUSIVE on public.f
DROP USER MAPPING FOR case_reader SERVER s;
DROP USER MAPPING FOR PUBLIC SERVER s;
DROP SERVER s;
DROP FOREIGN DATA WRAPPER w;
