-- Settings that the deparsers' texts depend on, for this transaction only.
select set_config('search_path', '', true),
       set_config('datestyle', 'ISO', true),
       set_config('intervalstyle', 'postgres', true),
       set_config('timezone', 'UTC', true),
       set_config('extra_float_digits', '1', true),
       set_config('bytea_output', 'hex', true),
       set_config('quote_all_identifiers', 'off', true),
       set_config('statement_timeout', '0', true),
       set_config('jit', 'off', true);

select current_setting('server_version_num') as version,
       d.datname as name,
       pg_encoding_to_char(d.encoding) as encoding,
       d.datcollate as collation,
       d.datctype as ctype,
       case when pg_has_role('pg_read_all_settings', 'usage') then
         concat_ws(',', current_setting('shared_preload_libraries'), current_setting('session_preload_libraries'),
           current_setting('local_preload_libraries')) end as libraries
from pg_database d
where d.datname = current_database();

select n.oid, n.nspname as name
from pg_namespace n
where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
