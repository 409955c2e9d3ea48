-- Wrapper, server, user mappings, foreign table.
--- before
--- after
create foreign data wrapper w options (debug 'true');
create server s type 'big' version '1.0' foreign data wrapper w options (host 'here', port '5432');
create user mapping for public server s;
create user mapping for case_reader server s options (user 'me', password 'hidden');
create foreign table f (id int options (column_name 'nr') not null, name text collate "C" default 'x') server s options (table_name 'far');
