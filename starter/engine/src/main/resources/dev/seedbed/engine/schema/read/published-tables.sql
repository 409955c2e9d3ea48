select r.oid, r.prpubid as publication, r.prrelid as relation,
       r.prattrs::text as columns, -- since 15
       case when r.prqual is not null then coalesce(pg_get_expr(r.prqual, r.prrelid), '???') end as where -- since 15
       null as columns, null as where -- before 15
from pg_publication_rel r
