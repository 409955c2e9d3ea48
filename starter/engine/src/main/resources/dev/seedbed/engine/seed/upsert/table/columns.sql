-- a column's type may be a domain over an array of a domain: base walks down to what lies under all of them
with recursive columns as (
    select *
      from pg_catalog.pg_attribute
     where attrelid = ?::bigint::oid
       and attnum > 0
       and not attisdropped
), walk (attnum, oid, is_array, depth) as (
    select attnum, atttypid, false, 0
      from columns
    union all
    select w.attnum,
           case when t.typtype = 'd' then t.typbasetype else t.typelem end,
           w.is_array or t.typtype <> 'd',
           w.depth + 1
      from walk w
      join pg_catalog.pg_type t on t.oid = w.oid
     where t.typtype = 'd'
        or t.typcategory = 'A' and t.typelem <> 0
), base as (
    select distinct on (attnum) attnum, oid, is_array
      from walk
     order by attnum, depth desc
), numbering (attnum, oid) as (
    -- the sequences that the columns own, and those that their defaults call
    select d.refobjsubid, d.objid
      from pg_catalog.pg_depend d
     where d.refclassid = 'pg_catalog.pg_class'::regclass
       and d.refobjid in (select attrelid from columns)
       and d.classid = 'pg_catalog.pg_class'::regclass
       and d.deptype in ('a', 'i')
    union
    select f.adnum, d.refobjid
      from pg_catalog.pg_attrdef f
      join pg_catalog.pg_depend d
        on d.classid = 'pg_catalog.pg_attrdef'::regclass
       and d.objid = f.oid
       and d.refclassid = 'pg_catalog.pg_class'::regclass
     where f.adrelid in (select attrelid from columns)
)
select a.attname as name,
       pg_catalog.format_type(a.atttypid, a.atttypmod) as type,
       t.typname as base_type,
       t.typcategory::text as category,
       base.is_array,
       a.attnotnull as not_null,
       a.attgenerated <> '' as generated,
       a.attidentity = 'a' as always_identity,
       -- citext and some collations call different texts equal; some types have no equality, or a strange one
       t.typname <> 'citext'
           and coalesce(c.collisdeterministic, true)
           and (t.typtype in ('e', 'r', 'm') or equality.is_there) as comparable,
       s.oid::bigint as sequence_oid,
       s.oid::regclass::text as sequence,
       pg_catalog.has_sequence_privilege(s.oid, 'UPDATE')
           and pg_catalog.has_sequence_privilege(s.oid, 'SELECT, USAGE') as may_set,
       pg_catalog.has_sequence_privilege(s.oid, 'USAGE') as may_advance
  from columns a
  join base on base.attnum = a.attnum
  join pg_catalog.pg_type t on t.oid = base.oid
  left join pg_catalog.pg_collation c on c.oid = a.attcollation
  left join lateral (
    select q.oid
      from numbering
      join pg_catalog.pg_class q on q.oid = numbering.oid and q.relkind = 'S'
     where numbering.attnum = a.attnum
     order by q.oid
     limit 1
  ) s on t.typcategory = 'N' and a.attgenerated = ''
 cross join lateral (
    select exists (
        select
          from pg_catalog.pg_opclass o
          join pg_catalog.pg_am m on m.oid = o.opcmethod and m.amname = 'btree'
         where o.opcdefault
           and (o.opcintype = t.oid
                or exists (
                    select
                      from pg_catalog.pg_cast p
                     where p.castsource = t.oid
                       and p.casttarget = o.opcintype
                       and p.castmethod = 'b'
                       and p.castcontext = 'i'))) as is_there
  ) equality
 order by a.attnum
