-- not used for a week, or for an hour and not among the ten that were used last; the comment says when that was.
-- within the hour a running test may still clone it
SELECT datname
FROM (
  SELECT d.datname, s.used, row_number() OVER (ORDER BY s.used DESC NULLS LAST) AS place
  FROM pg_catalog.pg_database d
  CROSS JOIN LATERAL (
    SELECT substring(pg_catalog.shobj_description(d.oid, 'pg_database') FROM 'used (.*)')::timestamptz AS used) s
  WHERE d.datname LIKE 'seedbed\_template\_%'
    AND d.datdba = (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = current_user)) t
WHERE used IS NULL
  OR used < now() - interval '7 days'
  OR (place > 10 AND used < now() - interval '1 hour')
