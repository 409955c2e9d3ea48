select c.oid, pg_get_viewdef(c.oid) as query, c.relispopulated as populated, a.amname as access_method,
       s.spcname as tablespace, c.reloptions::text as options, t.reloptions::text as toast_options
from pg_class c
left join pg_class t on t.oid = c.reltoastrelid
left join pg_am a on a.oid = c.relam
left join pg_tablespace s on s.oid = c.reltablespace
where c.relnamespace = any(:namespaces)
  and c.relkind = 'm'
  and not exists (select from pg_depend m where m.classid = 1259 and m.objid = c.oid and m.deptype = 'e')
