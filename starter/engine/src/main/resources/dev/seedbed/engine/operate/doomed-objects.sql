-- What stands in the managed schemas and goes with a reset, and the statement that drops it: what depends on a schema, but
-- extensions, what they own, and what another object brought with it.
-- ?1 the managed schemas
with
    namespaces as (
        select oid from pg_catalog.pg_namespace where nspname = any (?::text[])
    )
select
    i.type as kind,
    i.schema as schema,
    coalesce(i.name, pg_catalog.split_part(i.identity, '.', 2)) as name,
    i.identity as identity,
    case when i.type = 'table' and d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass then (
        select pg_catalog.sum(pg_catalog.pg_relation_size(t.relid))::bigint
        from (
            select d.objid::pg_catalog.regclass as relid
            union select relid from pg_catalog.pg_partition_tree(d.objid::pg_catalog.regclass)
        ) t
    ) end as bytes,
    case when i.type = 'table' then (
        select greatest(c.reltuples, 0)::bigint from pg_catalog.pg_class c where c.oid = d.objid
    ) end as estimate
from pg_catalog.pg_depend d
join namespaces n on n.oid = d.refobjid
cross join lateral pg_catalog.pg_identify_object(d.classid, d.objid, 0) i
where d.refclassid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
  and d.deptype = 'n'
  and d.classid <> 'pg_catalog.pg_extension'::pg_catalog.regclass
  and not exists (
      select
      from pg_catalog.pg_depend o
      where o.classid = d.classid and o.objid = d.objid and o.objsubid = 0 and o.deptype in ('e', 'i', 'a', 'P', 'S')
  )
order by i.type, i.identity
