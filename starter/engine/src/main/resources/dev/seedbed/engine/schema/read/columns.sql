-- Columns of every relation and attributes of every composite type, with their defaults.
select a.attrelid as relation, a.attnum as number, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
       case when a.attcollation <> t.typcollation then a.attcollation::regcollation::text end as collation,
       a.attnotnull as not_null, a.attidentity as identity, a.attgenerated as generated,
       case when a.attstorage <> t.typstorage then a.attstorage end as storage,
       nullif(a.attcompression, '') as compression, -- since 14
       null as compression, -- before 14
       case when a.attstattarget >= 0 then a.attstattarget end as statistics_target,
       a.attoptions::text as options, a.attfdwoptions::text as foreign_options, a.attacl::text as acl,
       a.attislocal as local, a.attinhcount > 0 as inherited,
       d.oid as default_oid, pg_get_expr(d.adbin, d.adrelid) as expression
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
join pg_type t on t.oid = a.atttypid
left join pg_attrdef d on a.atthasdef and d.adrelid = a.attrelid and d.adnum = a.attnum
where c.relnamespace = any(:namespaces)
  and c.relkind in ('r', 'p', 'f', 'v', 'm', 'c')
order by a.attrelid, a.attnum
