select d.oid, d.defaclrole as role, coalesce(n.nspname, '') as namespace, d.defaclacl::text as acl,
       case d.defaclobjtype
         when 'r' then 'TABLES' when 'S' then 'SEQUENCES' when 'f' then 'FUNCTIONS' when 'T' then 'TYPES' when 'n' then 'SCHEMAS'
         else 'LARGE OBJECTS' end as type
from pg_default_acl d
left join pg_namespace n on n.oid = d.defaclnamespace
