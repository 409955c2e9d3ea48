-- Every relation that is an object or a composite type: its identity, owner and privileges.
select c.oid, c.relkind as kind, c.relnamespace as namespace, c.relname as name, c.relowner as owner,
       coalesce(c.relacl, acldefault(case c.relkind when 'S' then 's'::"char" else 'r' end, c.relowner))::text as acl
from pg_class c
where c.relnamespace = any(:namespaces)
  and c.relkind in ('r', 'p', 'f', 'v', 'm', 'S', 'c')
  and not exists (select from pg_depend m where m.classid = 1259 and m.objid = c.oid and m.deptype = 'e')
  and not exists (
    select
    from pg_type t
    join pg_depend m on m.classid = 1247 and m.objid = t.oid and m.deptype = 'e'
    where c.relkind = 'c' and t.oid = c.reltype)
