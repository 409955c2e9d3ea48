select t.oid, t.evtname as name, t.evtowner as owner, t.evtevent as event, t.evttags::text as tags,
       t.evtfoid::regproc::text || '()' as function, t.evtenabled as firing
from pg_event_trigger t
where not exists (select from pg_depend m where m.classid = 3466 and m.objid = t.oid and m.deptype = 'e')
