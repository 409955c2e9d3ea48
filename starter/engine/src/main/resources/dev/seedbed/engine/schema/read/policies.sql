select p.oid, p.polname as name, p.polrelid as relation, p.polpermissive as permissive,
       case p.polcmd when 'r' then 'SELECT' when 'a' then 'INSERT' when 'w' then 'UPDATE' when 'd' then 'DELETE' else 'ALL' end
         as command,
       p.polroles::text as roles, case when p.polqual is not null then coalesce(pg_get_expr(p.polqual, p.polrelid), '???') end as using,
       case when p.polwithcheck is not null then coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '???') end as check
from pg_policy p
join pg_class c on c.oid = p.polrelid
where c.relnamespace = any(:namespaces)
