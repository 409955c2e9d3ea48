select c.oid, c.cfgname as name, c.cfgnamespace as namespace, c.cfgowner as owner,
       format('%I.%I', n.nspname, p.prsname) as parser,
       (select array_agg(x.part order by x.token, x.position)
        from (
          select k.alias as token, v.position, v.part
          from ts_token_type(c.cfgparser) k
          join (
            select m.maptokentype, string_agg(m.mapdict::regdictionary::text, ', ' order by m.mapseqno) as dictionaries
            from pg_ts_config_map m
            where m.mapcfg = c.oid
            group by m.maptokentype) d on d.maptokentype = k.tokid
          cross join lateral (values (1, k.alias), (2, d.dictionaries)) v(position, part)) x)::text as mappings
from pg_ts_config c
join pg_ts_parser p on p.oid = c.cfgparser
join pg_namespace n on n.oid = p.prsnamespace
where c.cfgnamespace = any(:namespaces)
  and not exists (select from pg_depend m where m.classid = 3602 and m.objid = c.oid and m.deptype = 'e')
