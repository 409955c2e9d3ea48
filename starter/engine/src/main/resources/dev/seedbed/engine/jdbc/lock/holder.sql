-- Who holds the lock and for how many seconds, as far as this role may know; by the server's clock, not by ours.
select
    l.pid,
    a.application_name,
    pg_catalog.host(a.client_addr),
    pg_catalog.date_part('epoch', pg_catalog.clock_timestamp() - a.xact_start)::bigint
from pg_catalog.pg_locks l
left join pg_catalog.pg_stat_activity a on a.pid = l.pid
where l.locktype = 'advisory'
  and l.database = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())
  and l.classid = (?::bigint)::oid
  and l.objid = (?::bigint)::oid
  and l.objsubid = 1
  and l.granted
