-- Who holds the lock, as far as this role may know.
select l.pid, a.application_name, a.client_addr::text, a.xact_start
from pg_catalog.pg_locks l
left join pg_catalog.pg_stat_activity a on a.pid = l.pid
where l.locktype = 'advisory'
  and l.database = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())
  and l.classid = (?::bigint)::oid
  and l.objid = (?::bigint)::oid
  and l.objsubid = 1
  and l.granted
