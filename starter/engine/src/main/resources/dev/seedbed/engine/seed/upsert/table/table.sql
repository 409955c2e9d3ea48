select c.oid::bigint as oid,
       n.nspname as schema,
       c.relname as name,
       c.relkind in ('r', 'p') as is_table,
       pg_catalog.row_security_active(c.oid) as row_security,
       pg_catalog.has_database_privilege(pg_catalog.current_database(), 'TEMP') as may_stage,
       pg_catalog.current_database() as database,
       current_user as user
  from pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
 where c.oid = pg_catalog.to_regclass(?)
