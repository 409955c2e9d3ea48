select t.oid as oid,
    coalesce(array_agg(e.enumlabel order by e.enumsortorder) filter (where e.oid is not null), '{}')::text as labels
from pg_type t
left join pg_enum e on e.enumtypid = t.oid
where t.typtype = 'e'
group by t.oid
