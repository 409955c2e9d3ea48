select e.oid, e.extname as name, e.extowner as owner, e.extversion as version, n.nspname as namespace
from pg_extension e
join pg_namespace n on n.oid = e.extnamespace
