-- PostgreSQL's text lists the columns as they stand in the table; here they are sorted.
select s.oid, s.stxname as name, s.stxnamespace as namespace, s.stxowner as owner, s.stxrelid as relation,
       regexp_replace(pg_get_statisticsobjdef(s.oid), ' ON .*$', '') || ' ON ' || concat_ws(', ',
         (select string_agg(quote_ident(a.attname), ', ' order by a.attname)
          from unnest(s.stxkeys) k join pg_attribute a on a.attrelid = s.stxrelid and a.attnum = k),
         (select string_agg(case when e ~ '^[a-z_]+\(.*\)$' then e else format('(%s)', e) end, ', ')
          from unnest(pg_get_statisticsobjdef_expressions(s.oid)) e)) || ' FROM ' || s.stxrelid::regclass as definition,
       case when s.stxstattarget >= 0 then s.stxstattarget end as target
from pg_statistic_ext s
where s.stxnamespace = any(:namespaces)
  and not exists (select from pg_depend m where m.classid = 3381 and m.objid = s.oid and m.deptype = 'e')
