-- Operators and functions of classes and families. Those of a class depend on it; of a family alone, only on that.
select 2602 as catalog, a.oid, a.amopfamily as family, d.refobjid as class,
       format('OPERATOR %s %s%s', a.amopstrategy, a.amopopr::regoperator,
         ' FOR ORDER BY ' || quote_ident(n.nspname) || '.' || quote_ident(f.opfname)) as entry
from pg_amop a
left join pg_depend d on d.classid = 2602 and d.objid = a.oid and d.refclassid = 2616
left join pg_opfamily f on f.oid = a.amopsortfamily
left join pg_namespace n on n.oid = f.opfnamespace
where a.oid >= 16384
union all
select 2603, a.oid, a.amprocfamily, d.refobjid,
       format('FUNCTION %s (%s, %s) %s', a.amprocnum, format_type(a.amproclefttype, -1), format_type(a.amprocrighttype, -1),
         a.amproc::regprocedure)
from pg_amproc a
left join pg_depend d on d.classid = 2603 and d.objid = a.oid and d.refclassid = 2616
where a.oid >= 16384
