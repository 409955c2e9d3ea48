-- Remembers that this code has found the database at head.
-- Our table and the digests of history and ledger are put in by name.
insert into %1$s as s
    (history_table, datasource, stamp, environment, fingerprint, history_digest, ledger_digest, head_stamp,
        below_baseline, current_version, prepared_on, prepared_by)
select asked.history_table, ?, (select max(o.stamp) from %1$s o where o.history_table = asked.history_table),
    ?, ?, history.digest, ledger.digest, ?, ?, ?, now(), ?
from (select ?::text) as asked (history_table), (%2$s) as history (digest), (%3$s) as ledger (digest)
where history.digest = ? and ledger.digest = ?
on conflict (history_table, datasource) do update set
    environment = excluded.environment,
    fingerprint = excluded.fingerprint,
    history_digest = excluded.history_digest,
    ledger_digest = excluded.ledger_digest,
    head_stamp = excluded.head_stamp,
    below_baseline = coalesce(excluded.below_baseline, s.below_baseline),
    current_version = excluded.current_version,
    prepared_on = excluded.prepared_on,
    prepared_by = excluded.prepared_by
