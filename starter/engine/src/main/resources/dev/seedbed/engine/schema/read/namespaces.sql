select n.oid, n.nspname as name, n.nspowner as owner, coalesce(n.nspacl, acldefault('n', n.nspowner))::text as acl
from pg_namespace n
where n.oid = any(:namespaces)
  and not exists (select from pg_depend m where m.classid = 2615 and m.objid = n.oid and m.deptype = 'e')
