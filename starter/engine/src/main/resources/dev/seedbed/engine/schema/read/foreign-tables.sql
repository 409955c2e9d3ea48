select c.oid, s.srvname as server, f.ftoptions::text as options,
       case when c.relispartition then coalesce(pg_get_expr(c.relpartbound, c.oid), '???') end as bound
from pg_foreign_table f
join pg_class c on c.oid = f.ftrelid
join pg_foreign_server s on s.oid = f.ftserver
where c.relnamespace = any(:namespaces)
