-- The extensions of this database but those of every database, each after those that it requires.
with recursive depth (oid, level) as (
    select e.oid, 0 from pg_catalog.pg_extension e
    union
    select d.objid, s.level + 1
    from depth s
    join pg_catalog.pg_depend d on d.refobjid = s.oid
    where d.classid = 'pg_catalog.pg_extension'::pg_catalog.regclass
        and d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
)
select e.extname as name, e.extversion as version, n.nspname as schema
from pg_catalog.pg_extension e
join pg_catalog.pg_namespace n on n.oid = e.extnamespace
join depth d on d.oid = e.oid
where e.extname <> 'plpgsql'
group by e.extname, e.extversion, n.nspname
order by max(d.level), e.extname
