select r.oid, r.rolname as name
from pg_roles r
