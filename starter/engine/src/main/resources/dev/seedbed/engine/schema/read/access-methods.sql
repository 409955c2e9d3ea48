select a.oid, a.amname as name, a.amtype = 't' as for_tables, a.amhandler::regproc::text as handler
from pg_am a
where a.oid >= 16384
  and not exists (select from pg_depend m where m.classid = 2601 and m.objid = a.oid and m.deptype = 'e')
