-- The transaction that holds the lock which this session has just taken.
select virtualtransaction
from pg_catalog.pg_locks
where locktype = 'advisory'
  and pid = pg_catalog.pg_backend_pid()
  and granted
  and classid = (?::bigint)::oid
  and objid = (?::bigint)::oid
  and objsubid = 1
