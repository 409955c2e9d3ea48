-- Without those that extensions or types brought: a range type makes its own constructors.
select p.oid, p.proname as name, p.pronamespace as namespace, p.proowner as owner,
       coalesce(p.proacl, acldefault('f', p.proowner))::text as acl,
       p.prokind as kind, oidvectortypes(p.proargtypes) as input_types,
       pg_get_function_arguments(p.oid) as arguments, pg_get_function_result(p.oid) as result, l.lanname as language,
       case when p.prosqlbody is not null then coalesce(pg_get_function_sqlbody(p.oid), '???') end as sql_body, -- since 14
       null as sql_body, -- before 14
       p.prosrc as source, p.probin as library,
       case p.provolatile when 'i' then 'IMMUTABLE' when 's' then 'STABLE' else 'VOLATILE' end as volatility,
       case p.proparallel when 's' then 'SAFE' when 'r' then 'RESTRICTED' else 'UNSAFE' end as parallel,
       p.proisstrict as strict, p.prosecdef as security_definer, p.proleakproof as leakproof,
       p.procost as cost, p.prorows as rows, nullif(p.prosupport, 0)::regproc::text as support,
       (select array_agg(format_type(x.type, -1) order by x.position)
        from unnest(p.protrftypes) with ordinality x(type, position))::text as transforms,
       p.proconfig::text as settings
from pg_proc p
join pg_language l on l.oid = p.prolang
where p.pronamespace = any(:namespaces)
  and p.prokind <> 'a'
  and not exists (select from pg_depend m where m.classid = 1255 and m.objid = p.oid and m.deptype in ('e', 'i'))
