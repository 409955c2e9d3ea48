-- The locks that a server process has on tables, or waits for.
-- ?1 the process
select l.relation::bigint as oid, l.mode as mode, l.granted as granted
from pg_catalog.pg_locks l
where l.pid = ?
  and l.locktype = 'relation'
  and l.database = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())
