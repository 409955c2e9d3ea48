select t.oid, array[
         'INTERNALLENGTH', case t.typlen when -1 then 'variable' else t.typlen::text end,
         'INPUT', t.typinput::regproc::text,
         'OUTPUT', t.typoutput::regproc::text,
         'RECEIVE', nullif(t.typreceive, 0)::regproc::text,
         'SEND', nullif(t.typsend, 0)::regproc::text,
         'TYPMOD_IN', nullif(t.typmodin, 0)::regproc::text,
         'TYPMOD_OUT', nullif(t.typmodout, 0)::regproc::text,
         'ANALYZE', nullif(t.typanalyze, 0)::regproc::text,
         'SUBSCRIPT', nullif(t.typsubscript, 0)::regproc::text, -- since 14
         'COLLATABLE', case when t.typcollation <> 0 then 'true' end,
         'DEFAULT', coalesce(pg_get_expr(t.typdefaultbin, 0), quote_literal(t.typdefault)),
         'ELEMENT', case when t.typelem <> 0 then format_type(t.typelem, -1) end,
         'CATEGORY', case when t.typcategory <> 'U' then quote_literal(t.typcategory::text) end,
         'PREFERRED', case when t.typispreferred then 'true' end,
         'DELIMITER', case when t.typdelim <> ',' then quote_literal(t.typdelim::text) end,
         'ALIGNMENT', case t.typalign when 'c' then 'char' when 's' then 'int2' when 'i' then 'int4' else 'double' end,
         'STORAGE', case t.typstorage when 'p' then 'plain' when 'e' then 'external' when 'x' then 'extended' else 'main' end,
         'PASSEDBYVALUE', case when t.typbyval then 'true' end
       ]::text as parameters
from pg_type t
where t.typnamespace = any(:namespaces)
  and t.typtype = 'b'
  and not exists (select from pg_type e where e.typarray = t.oid)
  and not exists (select from pg_depend m where m.classid = 1247 and m.objid = t.oid and m.deptype = 'e')
