select c.oid, c.conname as name, c.connamespace as namespace, c.conowner as owner,
       pg_encoding_to_char(c.conforencoding) as source, pg_encoding_to_char(c.contoencoding) as target,
       c.conproc::regproc::text as function, c.condefault as is_default
from pg_conversion c
where c.connamespace = any(:namespaces)
  and not exists (select from pg_depend m where m.classid = 2607 and m.objid = c.oid and m.deptype = 'e')
