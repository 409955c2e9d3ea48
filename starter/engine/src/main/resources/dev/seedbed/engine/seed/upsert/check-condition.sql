select pg_catalog.pg_get_expr(k.conbin, k.conrelid)
  from pg_catalog.pg_constraint k
  join pg_catalog.pg_class c on c.oid = k.conrelid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
 where n.nspname = ?
   and c.relname = ?
   and k.conname = ?
   and k.contype = 'c'
