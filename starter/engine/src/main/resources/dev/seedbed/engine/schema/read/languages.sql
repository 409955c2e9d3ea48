select l.oid, l.lanname as name, l.lanowner as owner, coalesce(l.lanacl, acldefault('l', l.lanowner))::text as acl,
       l.lanpltrusted as trusted,
       nullif(l.lanplcallfoid, 0)::regproc::text as handler,
       nullif(l.laninline, 0)::regproc::text as inline,
       nullif(l.lanvalidator, 0)::regproc::text as validator
from pg_language l
where l.lanispl
  and not exists (select from pg_depend m where m.classid = 2612 and m.objid = l.oid and m.deptype = 'e')
