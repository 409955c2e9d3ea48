-- The sessions that block another one now.
-- ?1 the server's process of the blocked session
select
    b.pid,
    a.usename,
    a.application_name,
    pg_catalog.host(a.client_addr),
    a.state,
    extract(epoch from pg_catalog.clock_timestamp() - a.xact_start)::bigint,
    pg_catalog.left(a.query, 2000)
from (select distinct u.pid from pg_catalog.unnest(pg_catalog.pg_blocking_pids(?)) as u (pid)) b
left join pg_catalog.pg_stat_activity a on a.pid = b.pid
order by a.xact_start, b.pid
