-- what tells all rows apart: no part of the table only, no expressions
select i.relname as index,
       x.indisprimary as is_primary,
       not x.indimmediate as is_deferrable,
       array(
           select a.attname::text
             from pg_catalog.generate_series(0, x.indnkeyatts - 1) as place
             join pg_catalog.pg_attribute a on a.attrelid = x.indrelid and a.attnum = x.indkey[place]
            order by place
       ) as columns
  from pg_catalog.pg_index x
  join pg_catalog.pg_class i on i.oid = x.indexrelid
 where x.indrelid = ?::bigint::oid
   and x.indisunique
   and not x.indisexclusion
   and x.indisvalid
   and x.indpred is null
   and x.indexprs is null
 order by x.indisprimary desc, x.indnkeyatts, i.relname
