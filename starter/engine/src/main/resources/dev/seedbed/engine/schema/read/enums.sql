select e.enumtypid as oid, array_agg(e.enumlabel order by e.enumsortorder)::text as labels
from pg_enum e
group by e.enumtypid
