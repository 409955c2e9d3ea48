-- Those that a user made, and their copies for partitions, which 14 marks as internal; not those of constraints.
select t.oid, t.tgname as name, t.tgrelid as relation, pg_get_triggerdef(t.oid) as definition,
       t.tgconstraint <> 0 as constraint, t.tgenabled as firing, p.tgrelid as parent_relation, p.tgname as parent
from pg_trigger t
join pg_class c on c.oid = t.tgrelid
left join pg_trigger p on p.oid = t.tgparentid
left join pg_constraint k on k.oid = t.tgconstraint
where c.relnamespace = any(:namespaces)
  and (not t.tgisinternal or t.tgparentid <> 0)
  and coalesce(k.contype, 't') = 't'
  and not exists (select from pg_depend m where m.classid = 2620 and m.objid = t.oid and m.deptype = 'e')
