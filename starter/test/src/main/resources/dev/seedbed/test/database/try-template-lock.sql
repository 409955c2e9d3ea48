SELECT 'held' WHERE pg_catalog.pg_try_advisory_lock(pg_catalog.hashtextextended(?, 0))
