-- What stands in other schemas and depends on something in the managed ones, and so goes with it.
-- ?1 the managed schemas
with recursive
    namespaces as (
        select oid from pg_catalog.pg_namespace where nspname = any (?::text[])
    ),
    doomed (classid, objid) as (
        select d.classid, d.objid
        from pg_catalog.pg_depend d join namespaces n on n.oid = d.refobjid
        where d.refclassid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
          and d.deptype = 'n'
          and d.classid <> 'pg_catalog.pg_extension'::pg_catalog.regclass
          and not exists (
              select
              from pg_catalog.pg_depend o
              where o.classid = d.classid and o.objid = d.objid and o.objsubid = 0 and o.deptype = 'e'
          )
        union
        select below.classid, below.objid
        from doomed
        join pg_catalog.pg_depend d on d.refclassid = doomed.classid and d.refobjid = doomed.objid
        -- a view depends on a table through its rule
        cross join lateral (
            select d.classid, d.objid
            union all
            select 'pg_catalog.pg_class'::pg_catalog.regclass, r.ev_class
            from pg_catalog.pg_rewrite r
            where d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass and r.oid = d.objid
        ) below
        where d.deptype in ('n', 'a', 'i')
    )
select distinct i.type || ' ' || i.identity as what
from doomed
cross join lateral pg_catalog.pg_identify_object(doomed.classid, doomed.objid, 0) i
left join pg_catalog.pg_class c
    on doomed.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and c.oid = doomed.objid
    and c.relkind in ('r', 'p', 'v', 'm', 'f')
left join pg_catalog.pg_proc p
    on doomed.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and p.oid = doomed.objid
left join pg_catalog.pg_constraint k
    on doomed.classid = 'pg_catalog.pg_constraint'::pg_catalog.regclass and k.oid = doomed.objid and k.contype = 'f'
where coalesce(c.relnamespace, p.pronamespace, k.connamespace) is not null
  and coalesce(c.relnamespace, p.pronamespace, k.connamespace) not in (select oid from namespaces)
order by 1
