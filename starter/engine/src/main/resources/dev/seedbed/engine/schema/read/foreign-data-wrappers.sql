select f.oid, f.fdwname as name, f.fdwowner as owner, coalesce(f.fdwacl, acldefault('F', f.fdwowner))::text as acl,
       nullif(f.fdwhandler, 0)::regproc::text as handler, nullif(f.fdwvalidator, 0)::regproc::text as validator,
       f.fdwoptions::text as options
from pg_foreign_data_wrapper f
where not exists (select from pg_depend m where m.classid = 2328 and m.objid = f.oid and m.deptype = 'e')
