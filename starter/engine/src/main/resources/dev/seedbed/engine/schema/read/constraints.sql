-- A foreign key's copies for the partitions of the table that it references are internal: they are left out.
select c.oid, c.conname as name, c.connamespace as namespace, c.contype as type, c.conrelid as relation,
       c.contypid as domain, c.confrelid as references, c.conkey::text as columns,
       p.conrelid as parent_relation, p.conname as parent,
       pg_get_constraintdef(c.oid) as definition, c.condeferrable as deferrable, c.condeferred as deferred,
       c.convalidated as valid, c.conislocal as local, c.coninhcount > 0 as inherited,
       c.conenforced as enforced, -- since 18
       true as enforced, -- before 18
       i.oid as index_oid, i.relname as index_name, i.reloptions::text as options, s.spcname as tablespace,
       x.indisclustered as clustered, x.indisreplident as replica_identity, x.indisvalid as index_valid
from pg_constraint c
left join pg_constraint p on p.oid = c.conparentid
left join pg_index x on x.indexrelid = c.conindid and c.contype in ('p', 'u', 'x')
left join pg_class i on i.oid = x.indexrelid
left join pg_tablespace s on s.oid = i.reltablespace
where c.connamespace = any(:namespaces)
  and c.contype in ('p', 'u', 'x', 'c', 'f')
  and (c.contype <> 'f' or p.conrelid is distinct from c.conrelid)
