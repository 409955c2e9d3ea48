-- One extension needs another.
--- before
--- after
create extension cube;
create extension earthdistance;
--- expected
CREATE EXTENSION cube WITH SCHEMA public VERSION '1.5';
COMMENT ON EXTENSION cube IS 'data type for multidimensional cubes';
CREATE EXTENSION earthdistance WITH SCHEMA public VERSION '1.2';
COMMENT ON EXTENSION earthdistance IS 'calculate great-circle distances on the surface of the Earth';
--- expected back
DROP EXTENSION earthdistance;
-- not reversible
DROP EXTENSION cube;
-- not reversible
