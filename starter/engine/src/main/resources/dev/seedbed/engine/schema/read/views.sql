select c.oid, c.reloptions::text as options, pg_get_viewdef(c.oid) as query
from pg_class c
where c.relnamespace = any(:namespaces)
  and c.relkind = 'v'
  and not exists (select from pg_depend m where m.classid = 1259 and m.objid = c.oid and m.deptype = 'e')
