select s.oid, s.srvname as name, s.srvowner as owner, coalesce(s.srvacl, acldefault('S', s.srvowner))::text as acl,
       f.fdwname as wrapper, s.srvtype as type, s.srvversion as version, s.srvoptions::text as options
from pg_foreign_server s
join pg_foreign_data_wrapper f on f.oid = s.srvfdw
where not exists (select from pg_depend m where m.classid = 1417 and m.objid = s.oid and m.deptype = 'e')
