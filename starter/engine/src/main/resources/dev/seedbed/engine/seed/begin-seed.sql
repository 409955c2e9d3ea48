-- The transaction that a seed begins with, when it last succeeded, and what the session had set before it; the role comes
-- last, because it may not be allowed to set the rest. Our table is put in by name. The last column has the server end the
-- seed's statement if the client is gone, as ClientCheck does; it comes after the settings were read.
with before as (
    select name, setting
    from pg_catalog.pg_settings
    where source = 'session' and setting is not null and name not like 'transaction\_%%'
)
select
    pg_catalog.pg_current_xact_id()::text,
    (select l.ran_on from %s l where l.name = ?),
    array(select name from before order by name) || text 'role',
    array(select setting from before order by name) || pg_catalog.current_setting('role'),
    (
        select pg_catalog.set_config('client_connection_check_interval', '1000', true)
        where pg_catalog.current_setting('client_connection_check_interval', true) = '0'
          and pg_catalog.version() ~ 'linux'
    )
