select o.oid, o.opcname as name, o.opcnamespace as namespace, o.opcowner as owner, a.amname as method,
       format_type(o.opcintype, -1) as type, o.opcdefault as is_default, o.opcfamily as family,
       f.opfname as family_name, n.nspname as family_namespace,
       case when o.opckeytype <> 0 then format_type(o.opckeytype, -1) end as storage
from pg_opclass o
join pg_am a on a.oid = o.opcmethod
join pg_opfamily f on f.oid = o.opcfamily
join pg_namespace n on n.oid = f.opfnamespace
where o.opcnamespace = any(:namespaces)
  and not exists (select from pg_depend m where m.classid = 2616 and m.objid = o.oid and m.deptype = 'e')
