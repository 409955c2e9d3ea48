select c.oid, c.collname as name, c.collnamespace as namespace, c.collowner as owner, array[
         'provider', case c.collprovider when 'i' then 'icu' when 'b' then 'builtin' when 'd' then 'default' else 'libc' end,
         'from', case when c.collprovider = 'c' and c.collencoding = -1 then format('pg_catalog.%I', c.collcollate) end,
         'deterministic', case when not c.collisdeterministic then 'false' end,
         'locale', quote_literal(case c.collprovider when 'i' then c.collcollate::text end), -- before 15
         'locale', quote_literal(c.colliculocale), -- 15 to 16
         'locale', quote_literal(c.colllocale), -- since 17
         'lc_collate', quote_literal(case when c.collprovider = 'c' and c.collencoding <> -1 then c.collcollate::text end),
         'lc_ctype', quote_literal(case when c.collprovider = 'c' and c.collencoding <> -1 then c.collctype::text end),
         'rules', quote_literal(c.collicurules), -- since 16
         null, null
       ]::text as parameters
from pg_collation c
where c.collnamespace = any(:namespaces)
  and not exists (select from pg_depend m where m.classid = 3456 and m.objid = c.oid and m.deptype = 'e')
