select c.oid, c.relname as name, c.relnamespace as namespace, x.indrelid as relation, x.indisunique as unique,
       substr(
         pg_get_indexdef(c.oid),
         length(format('CREATE %sINDEX %I ON %s%s ', case when x.indisunique then 'UNIQUE ' end, c.relname,
           case c.relkind when 'I' then 'ONLY ' end, x.indrelid::regclass)) + 1) as definition,
       case when x.indpred is not null then coalesce(pg_get_expr(x.indpred, x.indrelid), '???') end as predicate, c.reloptions::text as options, s.spcname as tablespace,
       x.indisclustered as clustered, x.indisreplident as replica_identity, x.indisvalid as valid,
       p.relname as parent, p.relnamespace as parent_namespace
from pg_index x
join pg_class c on c.oid = x.indexrelid
left join pg_tablespace s on s.oid = c.reltablespace
left join pg_inherits h on h.inhrelid = x.indexrelid
left join pg_class p on p.oid = h.inhparent
where c.relnamespace = any(:namespaces)
  and not exists (select from pg_constraint k where k.conindid = x.indexrelid and k.contype in ('p', 'u', 'x'))
