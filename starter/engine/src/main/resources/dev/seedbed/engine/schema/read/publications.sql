select p.oid, p.pubname as name, p.pubowner as owner, p.puballtables as all_tables, array[
         'publish', quote_literal(concat_ws(', ',
           case when p.pubinsert then 'insert' end, case when p.pubupdate then 'update' end,
           case when p.pubdelete then 'delete' end, case when p.pubtruncate then 'truncate' end)),
         'publish_generated_columns', case p.pubgencols when 's' then 'stored' end, -- since 18
         'publish_via_partition_root', case when p.pubviaroot then 'true' end
       ]::text as parameters
from pg_publication p
where not exists (select from pg_depend m where m.classid = 6104 and m.objid = p.oid and m.deptype = 'e')
