select o.oid, o.oprname as name, o.oprnamespace as namespace, o.oprowner as owner, o.oprcode = 0 as shell,
       case o.oprleft when 0 then 'NONE' else format_type(o.oprleft, -1) end || ', '
         || case o.oprright when 0 then 'NONE' else format_type(o.oprright, -1) end as operands,
       array[
         'FUNCTION', nullif(o.oprcode, 0)::regproc::text,
         'LEFTARG', case when o.oprleft <> 0 then format_type(o.oprleft, -1) end,
         'RIGHTARG', case when o.oprright <> 0 then format_type(o.oprright, -1) end,
         'COMMUTATOR', 'OPERATOR(' || quote_ident(cn.nspname) || '.' || c.oprname || ')',
         'NEGATOR', 'OPERATOR(' || quote_ident(nn.nspname) || '.' || n.oprname || ')',
         'RESTRICT', nullif(o.oprrest, 0)::regproc::text,
         'JOIN', nullif(o.oprjoin, 0)::regproc::text,
         'HASHES', case when o.oprcanhash then 'true' end,
         'MERGES', case when o.oprcanmerge then 'true' end
       ]::text as parameters
from pg_operator o
left join pg_operator c on c.oid = o.oprcom
left join pg_namespace cn on cn.oid = c.oprnamespace
left join pg_operator n on n.oid = o.oprnegate
left join pg_namespace nn on nn.oid = n.oprnamespace
where o.oprnamespace = any(:namespaces)
  and not exists (select from pg_depend m where m.classid = 2617 and m.objid = o.oid and m.deptype = 'e')
