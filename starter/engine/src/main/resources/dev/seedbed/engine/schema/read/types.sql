-- Every type that is an object: not the arrays, the row types of relations and the multiranges.
select t.oid, t.typname as name, t.typnamespace as namespace, t.typowner as owner,
       coalesce(t.typacl, acldefault('T', t.typowner))::text as acl,
       case when t.typtype = 'p' and not t.typisdefined then 's' else t.typtype end as kind
from pg_type t
left join pg_class c on c.oid = t.typrelid
where t.typnamespace = any(:namespaces)
  and (t.typtype in ('b', 'e', 'd', 'r') or t.typtype = 'p' and not t.typisdefined or c.relkind = 'c')
  and not exists (select from pg_type e where e.typarray = t.oid)
  and not exists (select from pg_depend m where m.classid = 1247 and m.objid = t.oid and m.deptype = 'e')
