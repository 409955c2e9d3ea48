-- databases of processes that no longer are: each process's name is in its connection's application_name
SELECT d.datname
FROM pg_catalog.pg_database d
WHERE d.datname LIKE 'seedbed\_test\_%'
  AND d.datdba = (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = current_user)
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_stat_activity a
    WHERE a.application_name = 'seedbed lease ' || split_part(d.datname, '_', 3))
