-- An identity column's sequence has an internal dependency on the column, one with OWNED BY an automatic one.
select s.seqrelid as oid, c.relpersistence as persistence, format_type(s.seqtypid, -1) as type,
       s.seqstart as start, s.seqincrement as increment, s.seqmin as minimum, s.seqmax as maximum,
       s.seqcache as cache, s.seqcycle as cycle,
       o.refobjid as relation, o.refobjsubid as column_number, a.attname as column, o.deptype = 'i' as identity
from pg_sequence s
join pg_class c on c.oid = s.seqrelid
left join pg_depend o on o.classid = 1259 and o.objid = s.seqrelid and o.objsubid = 0
  and o.refclassid = 1259 and o.refobjsubid > 0 and o.deptype in ('a', 'i')
left join pg_attribute a on a.attrelid = o.refobjid and a.attnum = o.refobjsubid
where c.relnamespace = any(:namespaces)
