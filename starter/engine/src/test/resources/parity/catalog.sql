-- Everything that a dump of the schema would contain, one object per row, without object ids; beside it the relation that the
-- row is about.
with space as (
  select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
), relation as (
  select c.*, s.nspname from pg_class c join space s on s.oid = c.relnamespace
  where c.relname not like 'seedbed\_%'
), lines (text, about) as (
  select concat_ws(' ', 'schema', n.nspname, n.nspowner::regrole, n.nspacl), null::oid
  from pg_namespace n join space using (oid)
  union all
  select concat_ws(' ', 'relation', nspname, relname, relkind, relpersistence, relowner::regrole, relacl, reloptions,
    relispartition, relrowsecurity, relforcerowsecurity, relreplident, reltablespace), oid
  from relation where relkind not in ('i', 'I')
  union all
  select concat_ws(' ', 'column', r.nspname, r.relname, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod),
    a.attnotnull, a.attidentity, a.attgenerated, a.attstorage, a.attacl, a.attcollation::regcollation,
    pg_get_expr(d.adbin, d.adrelid)), r.oid
  from relation r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where r.relkind not in ('i', 'I', 'S')
  union all
  select concat_ws(' ', 'index', r.nspname, pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisclustered, i.indisreplident),
    r.oid
  from relation r join pg_index i on i.indrelid = r.oid
  union all
  select concat_ws(' ', 'constraint', r.nspname, r.relname, k.conname, pg_get_constraintdef(k.oid), k.convalidated), r.oid
  from relation r join pg_constraint k on k.conrelid = r.oid
  union all
  select concat_ws(' ', 'view', nspname, relname, pg_get_viewdef(oid)), oid from relation where relkind in ('v', 'm')
  union all
  select concat_ws(' ', 'sequence', q.schemaname, q.sequencename, q.data_type, q.start_value, q.min_value, q.max_value,
    q.increment_by, q.cycle, q.cache_size, q.last_value), null
  from pg_sequences q where q.sequencename not like 'seedbed\_%'
  union all
  select concat_ws(' ', 'inherits', i.inhrelid::regclass, i.inhparent::regclass, pg_get_expr(c.relpartbound, c.oid)), c.oid
  from pg_inherits i join relation c on c.oid = i.inhrelid where c.relkind not in ('i', 'I')
  union all
  select concat_ws(' ', 'routine', p.proowner::regrole, p.proacl,
    case when p.prokind in ('f', 'p', 'w') then pg_get_functiondef(p.oid) else p.oid::regprocedure::text end), null
  from pg_proc p join space s on s.oid = p.pronamespace
  where not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all
  select concat_ws(' ', 'type', s.nspname, t.typname, t.typtype, t.typowner::regrole, t.typacl,
    format_type(t.typbasetype, t.typtypmod), t.typnotnull, t.typdefault,
    (select string_agg(e.enumlabel, ',' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid)),
    nullif(t.typrelid, 0)
  from pg_type t join space s on s.oid = t.typnamespace
  where t.typcategory <> 'A' and t.typname not like 'seedbed\_%'
  union all
  select concat_ws(' ', 'trigger', pg_get_triggerdef(t.oid), t.tgenabled), r.oid
  from pg_trigger t join relation r on r.oid = t.tgrelid where not t.tgisinternal
  union all
  select concat_ws(' ', 'rule', u.definition), null from pg_rules u where u.schemaname in (select nspname from space)
  union all
  select concat_ws(' ', 'policy', y.*::text), null from pg_policies y
  union all
  select concat_ws(' ', 'extension', e.extname, e.extversion, e.extnamespace::regnamespace), null from pg_extension e
  union all
  select concat_ws(' ', 'event trigger', v.evtname, v.evtevent, v.evtfoid::regproc), null from pg_event_trigger v
  union all
  select concat_ws(' ', 'default privileges', a.defaclrole::regrole, a.defaclnamespace::regnamespace, a.defaclobjtype,
    a.defaclacl), null
  from pg_default_acl a
  union all
  select concat_ws(' ', 'comment', i.type, i.identity, d.description), null
  from pg_description d cross join lateral pg_identify_object(d.classoid, d.objoid, d.objsubid) i
  where i.identity not like '%seedbed\_%' and d.objoid >= 16384
)
select text, about::regclass::text from lines order by text collate "C"
