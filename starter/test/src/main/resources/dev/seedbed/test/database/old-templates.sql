-- not used for a week, or older than the ten that were used last; the comment says when that was
SELECT datname
FROM (
  SELECT d.datname, s.used, row_number() OVER (ORDER BY s.used DESC NULLS LAST) AS place
  FROM pg_catalog.pg_database d
  CROSS JOIN LATERAL (
    SELECT substring(pg_catalog.shobj_description(d.oid, 'pg_database') FROM 'used (.*)')::timestamptz AS used) s
  WHERE d.datname LIKE 'seedbed\_template\_%'
    AND d.datdba = (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = current_user)) t
WHERE place > 10 OR used IS NULL OR used < now() - interval '7 days'
