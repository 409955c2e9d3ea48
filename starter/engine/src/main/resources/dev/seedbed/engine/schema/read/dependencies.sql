select d.classid as catalog, d.objid as oid, d.objsubid as number,
       d.refclassid as other_catalog, d.refobjid as other_oid, d.refobjsubid as other_number, d.deptype as type
from pg_depend d
where d.objid >= 16384 or d.deptype = 'e'
