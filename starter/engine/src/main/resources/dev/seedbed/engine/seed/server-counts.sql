-- Rows that the session has changed and not reported to the statistics yet. Nothing is reported within a transaction, so the
-- difference between two of these is what a transaction did in between. Rows are staged in temporary tables: those do not
-- count.
select
    coalesce(sum(pg_catalog.pg_stat_get_xact_tuples_inserted(c.oid)), 0)::bigint,
    coalesce(sum(pg_catalog.pg_stat_get_xact_tuples_updated(c.oid)), 0)::bigint,
    coalesce(sum(pg_catalog.pg_stat_get_xact_tuples_deleted(c.oid)), 0)::bigint
from pg_catalog.pg_class c
where c.relkind = 'r'
  and c.relpersistence <> 't'
  and c.oid >= 16384 -- the first that is not PostgreSQL's own
