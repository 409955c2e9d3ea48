select pg_catalog.md5(pg_catalog.convert_to(coalesce(pg_catalog.string_agg(pg_catalog.concat(h.installed_rank, '|',
    h.version, '|', h.description, '|', h.type, '|', h.script, '|', h.checksum, '|', h.success), ';'
    order by h.installed_rank), ''), 'UTF8'))
    from %s h
