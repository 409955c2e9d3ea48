select t.oid, t.tmplname as name, t.tmplnamespace as namespace, array[
         'INIT', nullif(t.tmplinit, 0)::regproc::text,
         'LEXIZE', t.tmpllexize::regproc::text
       ]::text as parameters
from pg_ts_template t
where t.tmplnamespace = any(:namespaces)
  and not exists (select from pg_depend m where m.classid = 3764 and m.objid = t.oid and m.deptype = 'e')
