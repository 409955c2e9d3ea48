select p.oid, p.proname as name, p.pronamespace as namespace, p.proowner as owner,
       coalesce(p.proacl, acldefault('f', p.proowner))::text as acl,
       oidvectortypes(p.proargtypes) as input_types, pg_get_function_arguments(p.oid) as arguments,
       case p.proparallel when 's' then 'SAFE' when 'r' then 'RESTRICTED' else 'UNSAFE' end as parallel,
       array[
         'SFUNC', a.aggtransfn::regproc::text,
         'STYPE', format_type(a.aggtranstype, -1),
         'SSPACE', nullif(a.aggtransspace, 0)::text,
         'FINALFUNC', nullif(a.aggfinalfn, 0)::regproc::text,
         'FINALFUNC_EXTRA', case when a.aggfinalextra then 'true' end,
         'FINALFUNC_MODIFY', case when a.aggfinalfn <> 0 then
           case a.aggfinalmodify when 'r' then 'READ_ONLY' when 's' then 'SHAREABLE' else 'READ_WRITE' end end,
         'COMBINEFUNC', nullif(a.aggcombinefn, 0)::regproc::text,
         'SERIALFUNC', nullif(a.aggserialfn, 0)::regproc::text,
         'DESERIALFUNC', nullif(a.aggdeserialfn, 0)::regproc::text,
         'INITCOND', quote_literal(a.agginitval),
         'MSFUNC', nullif(a.aggmtransfn, 0)::regproc::text,
         'MINVFUNC', nullif(a.aggminvtransfn, 0)::regproc::text,
         'MSTYPE', case when a.aggmtranstype <> 0 then format_type(a.aggmtranstype, -1) end,
         'MSSPACE', nullif(a.aggmtransspace, 0)::text,
         'MFINALFUNC', nullif(a.aggmfinalfn, 0)::regproc::text,
         'MFINALFUNC_EXTRA', case when a.aggmfinalextra then 'true' end,
         'MFINALFUNC_MODIFY', case when a.aggmfinalfn <> 0 then
           case a.aggmfinalmodify when 'r' then 'READ_ONLY' when 's' then 'SHAREABLE' else 'READ_WRITE' end end,
         'MINITCOND', quote_literal(a.aggminitval),
         'SORTOP', 'OPERATOR(' || quote_ident(n.nspname) || '.' || o.oprname || ')',
         'HYPOTHETICAL', case when a.aggkind = 'h' then 'true' end
       ]::text as parameters
from pg_proc p
join pg_aggregate a on a.aggfnoid = p.oid
left join pg_operator o on o.oid = a.aggsortop
left join pg_namespace n on n.oid = o.oprnamespace
where p.pronamespace = any(:namespaces)
  and not exists (select from pg_depend m where m.classid = 1255 and m.objid = p.oid and m.deptype in ('e', 'i'))
