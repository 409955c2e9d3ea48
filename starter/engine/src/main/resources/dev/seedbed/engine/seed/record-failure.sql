-- Unless the seed has succeeded since it began, where it has begun; behind the fence, which is put in by name like our table.
insert into %1$s as l (name, environments, origin, failed_version, failed_on, failure)
select ?, ?, ?, ?, pg_catalog.clock_timestamp(), ?
where %2$s
on conflict (name) do update set
    failed_version = excluded.failed_version,
    failed_on = excluded.failed_on,
    failure = excluded.failure
where ? or l.ran_on is not distinct from ?
