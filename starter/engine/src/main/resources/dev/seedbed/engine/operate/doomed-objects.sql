-- What stands in the managed schemas and goes with a reset, and the statement that drops it: what depends on a schema, but
-- extensions, what they own, what another object brought with it, and the record of who changed the environment.
-- ?1 the managed schemas
with
    namespaces as (
        select oid from pg_catalog.pg_namespace where nspname = any (?::text[])
    )
select
    i.type as kind,
    s.nspname as schema,
    c.relname as name,
    i.identity as identity,
    c.relpages::bigint * pg_catalog.current_setting('block_size')::bigint as bytes,
    greatest(c.reltuples, 0)::bigint as estimate
from pg_catalog.pg_depend d
join namespaces n on n.oid = d.refobjid
join pg_catalog.pg_namespace s on s.oid = n.oid
cross join lateral pg_catalog.pg_identify_object(d.classid, d.objid, 0) i
left join pg_catalog.pg_class c on d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and c.oid = d.objid
where d.refclassid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
  and d.deptype = 'n'
  and d.classid <> 'pg_catalog.pg_extension'::pg_catalog.regclass
  and c.relname is distinct from 'seedbed_environment_history'
  and not exists (
      select
      from pg_catalog.pg_depend o
      where o.classid = d.classid and o.objid = d.objid and o.objsubid = 0 and o.deptype in ('e', 'i', 'a', 'P', 'S')
  )
order by i.type, c.relname, i.identity
