-- How a database like this one is created; what only some versions of the server have comes out of its row as JSON.
select
    pg_catalog.format('encoding %L', pg_catalog.pg_encoding_to_char(d.encoding)) as encoding,
    pg_catalog.format('lc_collate %L lc_ctype %L', d.datcollate, d.datctype)
        || case pg_catalog.to_jsonb(d) ->> 'datlocprovider'
            when 'i' then pg_catalog.format(' locale_provider icu icu_locale %L', l.name)
                || coalesce(pg_catalog.format(' icu_rules %L', pg_catalog.to_jsonb(d) ->> 'daticurules'), '')
            when 'b' then pg_catalog.format(' locale_provider builtin builtin_locale %L', l.name)
            when 'c' then ' locale_provider libc'
            else ''
        end as locale
from pg_catalog.pg_database d,
    lateral (
        select coalesce(pg_catalog.to_jsonb(d) ->> 'datlocale', pg_catalog.to_jsonb(d) ->> 'daticulocale') as name
    ) l
where d.datname = pg_catalog.current_database()
