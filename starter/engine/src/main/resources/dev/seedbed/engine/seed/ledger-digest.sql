select pg_catalog.md5(pg_catalog.convert_to(coalesce(pg_catalog.string_agg(pg_catalog.concat(
    pg_catalog.char_length(l.name), ':', l.name, '|', pg_catalog.char_length(l.version), ':', l.version, '|',
    pg_catalog.char_length(l.failed_version), ':', l.failed_version), ';'
    order by pg_catalog.convert_to(l.name, 'UTF8')), ''), 'UTF8'))
    from %s l
