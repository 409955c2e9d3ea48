SELECT c.oid::pg_catalog.regclass::text
FROM pg_catalog.pg_class c
WHERE c.relname = 'seedbed_seed_history' AND c.relkind = 'r'
