select t.oid, format_type(t.typbasetype, t.typtypmod) as type,
       case when t.typcollation <> b.typcollation then t.typcollation::regcollation::text end as collation,
       coalesce(pg_get_expr(t.typdefaultbin, 0), quote_literal(t.typdefault)) as expression, t.typnotnull as not_null
from pg_type t
join pg_type b on b.oid = t.typbasetype
where t.typnamespace = any(:namespaces)
  and t.typtype = 'd'
