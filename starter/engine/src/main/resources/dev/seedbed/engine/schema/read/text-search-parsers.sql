select p.oid, p.prsname as name, p.prsnamespace as namespace, array[
         'START', p.prsstart::regproc::text,
         'GETTOKEN', p.prstoken::regproc::text,
         'END', p.prsend::regproc::text,
         'HEADLINE', nullif(p.prsheadline, 0)::regproc::text,
         'LEXTYPES', p.prslextype::regproc::text
       ]::text as parameters
from pg_ts_parser p
where p.prsnamespace = any(:namespaces)
  and not exists (select from pg_depend m where m.classid = 3601 and m.objid = p.oid and m.deptype = 'e')
