select c.oid, c.relpersistence as persistence, a.amname as access_method, s.spcname as tablespace,
       c.reloptions::text as options, t.reloptions::text as toast_options,
       case when c.reloftype <> 0 then format_type(c.reloftype, -1) end as of_type,
       case c.relkind when 'p' then coalesce(pg_get_partkeydef(c.oid), '???') end as partition_key,
       case when c.relispartition then coalesce(pg_get_expr(c.relpartbound, c.oid), '???') end as bound,
       c.relreplident as replica_identity, c.relrowsecurity as row_security, c.relforcerowsecurity as forced
from pg_class c
left join pg_class t on t.oid = c.reltoastrelid
left join pg_am a on a.oid = c.relam
left join pg_tablespace s on s.oid = c.reltablespace
where c.relnamespace = any(:namespaces)
  and c.relkind in ('r', 'p')
