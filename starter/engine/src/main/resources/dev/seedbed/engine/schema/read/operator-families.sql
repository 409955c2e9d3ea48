select f.oid, f.opfname as name, f.opfnamespace as namespace, f.opfowner as owner, a.amname as method
from pg_opfamily f
join pg_am a on a.oid = f.opfmethod
where f.opfnamespace = any(:namespaces)
  and not exists (select from pg_depend m where m.classid = 2753 and m.objid = f.oid and m.deptype = 'e')
