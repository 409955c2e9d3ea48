-- Scratch databases whose process is gone, as far as this user may drop them.
select d.datname as name
from pg_catalog.pg_database d
where d.datname like 'seedbed\_scratch\_%'
    and pg_catalog.pg_has_role(d.datdba, 'member')
    and not exists (
        select from pg_catalog.pg_stat_activity a
        where a.application_name = 'seedbed scratch ' || pg_catalog.split_part(d.datname, '_', 3)
    )
