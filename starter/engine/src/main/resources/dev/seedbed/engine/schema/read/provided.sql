-- Objects of the system and of extensions, without the information schema, whose privileges are not those that they came with.
with provided as (
  select 1259 as catalog, c.oid, 0 as number,
         case c.relkind when 'v' then 'VIEW' when 'm' then 'MATERIALIZED_VIEW' when 'S' then 'SEQUENCE'
           when 'f' then 'FOREIGN_TABLE' else 'TABLE' end as kind,
         n.nspname as namespace, c.relname as name, '' as arguments, '' as column, c.relacl as acl,
         acldefault(case c.relkind when 'S' then 's'::"char" else 'r' end, c.relowner) as standard
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
  union all
  select 1259, c.oid, a.attnum,
         case c.relkind when 'v' then 'VIEW' when 'm' then 'MATERIALIZED_VIEW' when 'f' then 'FOREIGN_TABLE' else 'TABLE' end,
         n.nspname, c.relname, '', a.attname, a.attacl, '{}'
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_namespace n on n.oid = c.relnamespace
  where a.attacl is not null
  union all
  select 1255, p.oid, 0, case p.prokind when 'a' then 'AGGREGATE' when 'p' then 'PROCEDURE' else 'FUNCTION' end,
         n.nspname, p.proname, oidvectortypes(p.proargtypes), '', p.proacl, acldefault('f', p.proowner)
  from pg_proc p
  join pg_namespace n on n.oid = p.pronamespace
  where p.proacl is not null
  union all
  select 1247, t.oid, 0,
         case t.typtype when 'd' then 'DOMAIN' when 'e' then 'ENUM' when 'c' then 'COMPOSITE' when 'r' then 'RANGE'
           else 'BASE_TYPE' end,
         n.nspname, t.typname, '', '', t.typacl, acldefault('T', t.typowner)
  from pg_type t
  join pg_namespace n on n.oid = t.typnamespace
  where t.typacl is not null
  union all
  select 2615, n.oid, 0, 'NAMESPACE', '', n.nspname, '', '', n.nspacl, acldefault('n', n.nspowner)
  from pg_namespace n
  where n.nspname <> 'public'
  union all
  select 2612, l.oid, 0, 'LANGUAGE', '', l.lanname, '', '', l.lanacl, acldefault('l', l.lanowner)
  from pg_language l
  union all
  select 2328, f.oid, 0, 'FOREIGN_DATA_WRAPPER', '', f.fdwname, '', '', f.fdwacl, acldefault('F', f.fdwowner)
  from pg_foreign_data_wrapper f
)
select p.catalog, p.oid, p.number, p.kind, p.namespace, p.name, p.arguments, p.column,
       coalesce(p.acl, p.standard)::text as acl, coalesce(i.initprivs, p.standard)::text as initial, e.extname as extension
from provided p
left join pg_init_privs i on i.classoid = p.catalog and i.objoid = p.oid and i.objsubid = p.number
left join pg_depend m on m.classid = p.catalog and m.objid = p.oid and m.objsubid = 0 and m.deptype = 'e'
left join pg_extension e on e.oid = m.refobjid
where (p.acl is not null or i.initprivs is not null)
  and coalesce(p.acl, p.standard) <> coalesce(i.initprivs, p.standard)
  and (e.oid is not null or p.oid < 16384 and 'information_schema' not in (p.namespace, p.name))
