select d.oid, d.dictname as name, d.dictnamespace as namespace, d.dictowner as owner,
       format('%I.%I', n.nspname, t.tmplname) as template, d.dictinitoption as options
from pg_ts_dict d
join pg_ts_template t on t.oid = d.dicttemplate
join pg_namespace n on n.oid = t.tmplnamespace
where d.dictnamespace = any(:namespaces)
  and not exists (select from pg_depend m where m.classid = 3600 and m.objid = d.oid and m.deptype = 'e')
