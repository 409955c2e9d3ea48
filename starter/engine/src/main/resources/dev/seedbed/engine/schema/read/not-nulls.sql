-- Constraints of their own since 18 (of domains: since 17).
select c.oid, c.conname as name, c.conrelid as relation, c.contypid as domain, c.conkey[1] as column,
       c.convalidated as valid, c.connoinherit as no_inherit, c.conislocal as local, c.coninhcount > 0 as inherited
from pg_constraint c
where c.connamespace = any(:namespaces)
  and c.contype = 'n'
