-- Whether the last run that ended at head was this code's, on this history, ledger and stamp. One statement, nothing locked.
-- Our table, the condition for a schema that is not configured, and the digests are put in by name.
select
    s.current_version,
    pg_catalog.current_setting('server_version'),
    pg_catalog.current_database(),
    (
        select n.nspname
        from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where c.oid = s.tableoid
    ),
    s.stamp
from %1$s s
where s.fingerprint = ?
  and s.environment = ?
  and s.head_stamp is not distinct from s.stamp
  and s.history_table = ?
  and s.datasource = ?
  and s.history_digest = (
    %3$s
  )
  and s.ledger_digest = (
    %4$s
  )%2$s
