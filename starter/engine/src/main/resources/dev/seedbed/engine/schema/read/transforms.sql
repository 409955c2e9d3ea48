select t.oid, format_type(t.trftype, -1) as type, l.lanname as language,
       nullif(t.trffromsql, 0)::regprocedure::text as from_sql, nullif(t.trftosql, 0)::regprocedure::text as to_sql
from pg_transform t
join pg_language l on l.oid = t.trflang
where not exists (select from pg_depend m where m.classid = 3576 and m.objid = t.oid and m.deptype = 'e')
