-- Only in the transaction that the seed began with, and behind the fence, which is put in by name like our table.
insert into %1$s
    (name, version, environments, environment, origin, ran_on, ran_by, execution_ms, inserted, updated, unchanged, deleted,
     code)
select ?, ?, ?, ?, ?, pg_catalog.clock_timestamp(), session_user, ?, ?, ?, ?, ?, ?
where pg_catalog.pg_current_xact_id()::text = ?
  and %2$s
on conflict (name) do update set
    version = excluded.version,
    environments = excluded.environments,
    environment = excluded.environment,
    origin = excluded.origin,
    ran_on = excluded.ran_on,
    ran_by = excluded.ran_by,
    execution_ms = excluded.execution_ms,
    inserted = excluded.inserted,
    updated = excluded.updated,
    unchanged = excluded.unchanged,
    deleted = excluded.deleted,
    code = excluded.code,
    failed_version = null,
    failed_on = null,
    failure = null
returning ran_on
