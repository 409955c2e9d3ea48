-- every object of the database with its definition, one line each, in the words of PostgreSQL's own deparsers
SELECT 'relation ' || c.oid::regclass || ' ' || c.relkind::text || ' ' || c.relrowsecurity || ' '
       || coalesce(pg_get_partkeydef(c.oid), '') || coalesce(pg_get_expr(c.relpartbound, c.oid), '')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ('public', 'archive')
UNION ALL
SELECT 'column ' || a.attrelid::regclass || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' '
       || a.attnotnull || ' ' || a.attidentity::text || ' ' || a.attgenerated::text || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE n.nspname IN ('public', 'archive') AND a.attnum > 0
UNION ALL
SELECT 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
UNION ALL
SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname IN ('public', 'archive')
UNION ALL
SELECT 'function ' || pg_get_functiondef(p.oid) FROM pg_proc p
WHERE p.pronamespace = 'public'::regnamespace AND p.proname IN ('log_loan', 'age_of', 'forget_loans')
UNION ALL
SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
UNION ALL
SELECT 'rule ' || definition FROM pg_rules WHERE schemaname = 'public'
UNION ALL
SELECT 'view ' || viewname || ' ' || definition FROM pg_views WHERE schemaname = 'public'
UNION ALL
SELECT 'policy ' || policyname || ' ' || coalesce(qual, '') || ' ' || cmd FROM pg_policies
UNION ALL
SELECT 'comment ' || objoid::regclass || '.' || objsubid || ' ' || description FROM pg_description
WHERE classoid = 'pg_class'::regclass AND objoid > 16384
UNION ALL
SELECT 'schema ' || nspname || ' ' || coalesce(obj_description(oid), '') FROM pg_namespace WHERE nspname !~ '^pg_'
UNION ALL
SELECT 'extension ' || extname FROM pg_extension
UNION ALL
SELECT 'enum ' || enumtypid::regtype || ' ' || string_agg(enumlabel, ',' ORDER BY enumsortorder) FROM pg_enum GROUP BY enumtypid
UNION ALL
SELECT 'sequence ' || sequencename || ' ' || start_value || ' ' || increment_by || ' ' || coalesce(last_value, -1) FROM pg_sequences
UNION ALL
SELECT 'author ' || t::text FROM public.author t
UNION ALL
SELECT 'book ' || t::text FROM public.book t
UNION ALL
SELECT 'loan ' || tableoid::regclass || t::text FROM public.loan t
UNION ALL
SELECT 'log ' || t::text FROM public.lending_log t
UNION ALL
SELECT 'title ' || t::text FROM archive.title t
ORDER BY 1
