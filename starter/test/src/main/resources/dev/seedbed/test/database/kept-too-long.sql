-- all but the last three
SELECT d.datname
FROM pg_catalog.pg_database d
WHERE d.datname LIKE 'seedbed\_kept\_%'
  AND d.datdba = (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = current_user)
ORDER BY d.datname DESC
OFFSET 3
