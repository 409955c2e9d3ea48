select t.oid, array[
         'subtype', format_type(r.rngsubtype, -1),
         'multirange_type_name', format_type(r.rngmultitypid, -1), -- since 14
         'subtype_opclass', case when not o.opcdefault then format('%I.%I', n.nspname, o.opcname) end,
         'collation', case when r.rngcollation <> s.typcollation then r.rngcollation::regcollation::text end,
         'canonical', nullif(r.rngcanonical, 0)::regproc::text,
         'subtype_diff', nullif(r.rngsubdiff, 0)::regproc::text
       ]::text as parameters,
       m.oid as multirange, m.typname as multirange_name, m.typnamespace as multirange_namespace -- since 14
       null as multirange, null as multirange_name, null as multirange_namespace -- before 14
from pg_range r
join pg_type t on t.oid = r.rngtypid
join pg_type s on s.oid = r.rngsubtype
join pg_opclass o on o.oid = r.rngsubopc
join pg_namespace n on n.oid = o.opcnamespace
left join pg_type m on m.oid = r.rngmultitypid -- since 14
where t.typnamespace = any(:namespaces)
