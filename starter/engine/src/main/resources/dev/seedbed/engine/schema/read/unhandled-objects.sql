-- What is there and is no object of a catalog, as sentences.
select format('subscription %I: subscriptions and their connections are not handled', s.subname) as sentence
from pg_subscription s
join pg_database d on d.oid = s.subdbid
where d.datname = current_database()
union all
select format('large objects (%s): they are data, and neither they nor their owners and privileges are handled', count(*))
from pg_largeobject_metadata
having count(*) > 0
union all
select format('setting %s of the database%s: settings of databases and roles are not handled', split_part(c, '=', 1),
         case when s.setrole <> 0 then format(' for role %I', pg_get_userbyid(s.setrole)) end)
from pg_db_role_setting s
join pg_database d on d.oid = s.setdatabase
cross join lateral unnest(s.setconfig) c
where d.datname = current_database()
union all
select format('%s %s: objects in schemas of the system are not handled', i.type, i.identity)
from (
  select 1259 as catalog, c.oid, c.relnamespace as namespace
  from pg_class c
  where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
  union all
  select 1255, p.oid, p.pronamespace
  from pg_proc p
  union all
  select 1247, t.oid, t.typnamespace
  from pg_type t
  where t.typrelid = 0 and not exists (select from pg_type e where e.typarray = t.oid)
  union all
  select 2617, o.oid, o.oprnamespace
  from pg_operator o) o
join pg_namespace n on n.oid = o.namespace and n.nspname in ('pg_catalog', 'information_schema')
cross join lateral pg_identify_object(o.catalog, o.oid, 0) i
where o.oid >= 16384
  and not exists (
    select from pg_depend m where m.classid = o.catalog and m.objid = o.oid and m.deptype in ('e', 'i'))
union all
select format('policy %I of table %s, which belongs to extension %I: policies of such tables are not handled',
         p.polname, p.polrelid::regclass, e.extname)
from pg_policy p
join pg_depend m on m.classid = 1259 and m.objid = p.polrelid and m.objsubid = 0 and m.deptype = 'e'
join pg_extension e on e.oid = m.refobjid
union all
select format('constraint %I of table %s: its triggers on table %s do not fire as they do by default, which is not handled',
         k.conname, k.conrelid::regclass, t.tgrelid::regclass)
from pg_trigger t
join pg_constraint k on k.oid = t.tgconstraint and k.contype <> 't'
where t.tgisinternal and t.tgenabled <> 'O'
group by k.conname, k.conrelid, t.tgrelid
