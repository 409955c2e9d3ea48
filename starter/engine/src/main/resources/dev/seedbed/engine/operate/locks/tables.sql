-- The tables that anybody could be using, and the file that each is kept in.
select c.oid::bigint as oid, pg_catalog.format('%I.%I', n.nspname, c.relname) as name, c.relfilenode::bigint as file
from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
