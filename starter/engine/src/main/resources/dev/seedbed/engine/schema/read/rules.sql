select r.oid, r.rulename as name, r.ev_class as relation, pg_get_ruledef(r.oid) as definition, r.ev_enabled as firing
from pg_rewrite r
join pg_class c on c.oid = r.ev_class
where c.relnamespace = any(:namespaces)
  and r.rulename <> '_RETURN'
  and not exists (select from pg_depend m where m.classid = 2618 and m.objid = r.oid and m.deptype = 'e')
