-- Who is connected to this database, but for some processes.
-- ?1 those
select
    a.pid,
    coalesce(a.usename, '') as user_name,
    coalesce(a.application_name, '') as application,
    coalesce(pg_catalog.host(a.client_addr), '') as address
from pg_catalog.pg_stat_activity a
where a.datname = pg_catalog.current_database()
  and a.backend_type = 'client backend'
  and a.pid <> all (?::integer[])
order by a.pid
