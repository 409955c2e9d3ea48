select c.oid, format_type(c.castsource, -1) as source, format_type(c.casttarget, -1) as target,
       case c.castmethod
         when 'b' then 'WITHOUT FUNCTION'
         when 'i' then 'WITH INOUT'
         else 'WITH FUNCTION ' || c.castfunc::regprocedure end as method,
       case c.castcontext when 'a' then 'AS ASSIGNMENT' when 'i' then 'AS IMPLICIT' else '' end as context
from pg_cast c
where c.oid >= 16384
  and not exists (select from pg_depend m where m.classid = 2605 and m.objid = c.oid and m.deptype in ('e', 'i'))
