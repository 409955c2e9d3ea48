select t.oid, t.typrelid as relation
from pg_type t
join pg_class c on c.oid = t.typrelid
where c.relnamespace = any(:namespaces)
  and c.relkind = 'c'
