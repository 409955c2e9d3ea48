select s.oid, s.stxname as name, s.stxnamespace as namespace, s.stxowner as owner, s.stxrelid as relation,
       pg_get_statisticsobjdef(s.oid) as definition,
       case when s.stxstattarget >= 0 then s.stxstattarget end as target
from pg_statistic_ext s
where s.stxnamespace = any(:namespaces)
  and not exists (select from pg_depend m where m.classid = 3381 and m.objid = s.oid and m.deptype = 'e')
