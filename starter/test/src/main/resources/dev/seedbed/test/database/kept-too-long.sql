-- all but those of the last three failures; of one failure there may be several, for several datasources
SELECT datname
FROM (
  SELECT d.datname, dense_rank() OVER (ORDER BY substring(d.datname FROM '^(.*)_[^_]*$') DESC) AS place
  FROM pg_catalog.pg_database d
  WHERE d.datname LIKE 'seedbed\_kept\_%'
    AND d.datdba = (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = current_user)) k
WHERE place > 3
