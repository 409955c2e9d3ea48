-- Everything that the state of a database is told from, in one statement and one row.
-- ?1 the schema of the history, ?2 the history's name, ?3 every managed schema
with
    asked as (
        select ?::text as schema_name, ?::text as history_name, ?::text[] as schema_names
    ),
    here as (
        select
            asked.*,
            pg_catalog.to_regclass(pg_catalog.format('%I.%I', schema_name, history_name)) as history,
            pg_catalog.to_regclass(pg_catalog.format('%I.seedbed_state', schema_name)) as state,
            pg_catalog.to_regclass(pg_catalog.format('%I.seedbed_seed_history', schema_name)) as ledger,
            pg_catalog.to_regclass(pg_catalog.format('%I.seedbed_environment_history', schema_name)) as changes
        from asked
    ),
    -- a state table that lacks a column has to be completed; the latest column is not needed to read it
    state_table as (
        select
            count(*) = 5 as complete,
            count(*) filter (where a.attname <> 'below_baseline') = 4
                and bool_and(pg_catalog.has_table_privilege(here.state, 'SELECT')) as readable
        from here join pg_catalog.pg_attribute a on a.attrelid = here.state
        where a.attname in ('datasource', 'stamp', 'ledger_digest', 'head_stamp', 'below_baseline')
          and not a.attisdropped
    ),
    -- a table that does not exist can't be named in a statement, so the rows are fetched by a query made of its name;
    -- texts pass through XML as hexadecimal UTF-8, because not every character does, nor every server encoding
    history_xml as (
        select pg_catalog.query_to_xml(
            pg_catalog.format(
                'select installed_rank, checksum, installed_on, execution_time, success,'
                    || ' pg_catalog.encode(pg_catalog.convert_to(version, ''UTF8''), ''hex'') as version,'
                    || ' pg_catalog.encode(pg_catalog.convert_to(description, ''UTF8''), ''hex'') as description,'
                    || ' pg_catalog.encode(pg_catalog.convert_to(type, ''UTF8''), ''hex'') as type,'
                    || ' pg_catalog.encode(pg_catalog.convert_to(script, ''UTF8''), ''hex'') as script,'
                    || ' pg_catalog.encode(pg_catalog.convert_to(installed_by, ''UTF8''), ''hex'') as installed_by'
                    || ' from %s order by installed_rank',
                here.history),
            false, false, '') as content
        from here
        where here.history is not null
    ),
    stamp_xml as (
        select pg_catalog.query_to_xml(
            pg_catalog.format(
                'select pg_catalog.encode(pg_catalog.convert_to(max(stamp), ''UTF8''), ''hex'') as stamp,'
                    -- through JSON, because a table of before does not have the column
                    || ' pg_catalog.string_agg(pg_catalog.to_jsonb(s) ->> ''below_baseline'', '','') as below_baseline'
                    || ' from %s s where history_table = %L',
                here.state, here.history_name),
            false, false, '') as content
        from here, state_table
        where state_table.readable
    ),
    ledger_xml as (
        select pg_catalog.query_to_xml(
            pg_catalog.format(
                'select execution_ms, inserted, updated, unchanged, deleted,'
                    || ' pg_catalog.to_char(ran_on at time zone ''UTC'', ''YYYY-MM-DD"T"HH24:MI:SS.US"Z"'') as ran_on,'
                    || ' pg_catalog.to_char(failed_on at time zone ''UTC'', ''YYYY-MM-DD"T"HH24:MI:SS.US"Z"'') as failed_on,'
                    || ' pg_catalog.encode(pg_catalog.convert_to(name, ''UTF8''), ''hex'') as name,'
                    || ' pg_catalog.encode(pg_catalog.convert_to(version, ''UTF8''), ''hex'') as version,'
                    || ' pg_catalog.encode(pg_catalog.convert_to('
                    || 'pg_catalog.array_to_string(environments, '',''), ''UTF8''), ''hex'') as environments,'
                    || ' pg_catalog.encode(pg_catalog.convert_to(environment, ''UTF8''), ''hex'') as environment,'
                    || ' pg_catalog.encode(pg_catalog.convert_to(origin, ''UTF8''), ''hex'') as origin,'
                    || ' pg_catalog.encode(pg_catalog.convert_to(ran_by, ''UTF8''), ''hex'') as ran_by,'
                    || ' pg_catalog.encode(pg_catalog.convert_to(failed_version, ''UTF8''), ''hex'') as failed_version,'
                    || ' pg_catalog.encode(pg_catalog.convert_to(failure, ''UTF8''), ''hex'') as failure'
                    || ' from %s',
                here.ledger),
            false, false, '') as content
        from here
        where pg_catalog.has_table_privilege(here.ledger, 'SELECT')
    ),
    changes_xml as (
        select pg_catalog.query_to_xml(
            pg_catalog.format(
                'select pg_catalog.to_char(changed_on at time zone ''UTC'', ''YYYY-MM-DD"T"HH24:MI:SS.US"Z"'') as changed_on,'
                    || ' pg_catalog.encode(pg_catalog.convert_to(changed_by, ''UTF8''), ''hex'') as changed_by,'
                    || ' pg_catalog.encode(pg_catalog.convert_to(os_user, ''UTF8''), ''hex'') as os_user,'
                    || ' pg_catalog.encode(pg_catalog.convert_to(from_environment, ''UTF8''), ''hex'') as from_environment,'
                    || ' pg_catalog.encode(pg_catalog.convert_to(to_environment, ''UTF8''), ''hex'') as to_environment'
                    || ' from %s c order by c.changed_on',
                here.changes),
            false, false, '') as content
        from here
        where pg_catalog.has_table_privilege(here.changes, 'SELECT')
    ),
    namespaces as (
        select n.oid, n.nspname
        from pg_catalog.pg_namespace n, here
        where n.nspname = any (here.schema_names)
    ),
    objects as (
        select
            case c.relkind
                when 'r' then 'table' when 'p' then 'table' when 'v' then 'view' when 'm' then 'materialized view'
                when 'S' then 'sequence' when 'f' then 'foreign table' else 'relation'
            end as kind,
            'pg_catalog.pg_class'::pg_catalog.regclass as catalog, c.oid as oid, c.relname as name, ns.nspname
        from pg_catalog.pg_class c
        join namespaces ns on ns.oid = c.relnamespace
        cross join here
        where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
          and c.oid is distinct from here.history::oid
          and not (ns.nspname = here.schema_name and c.relname in (
              'seedbed_state', 'seedbed_seed_history', 'seedbed_environment_history'))
        union all
        select
            case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end,
            'pg_catalog.pg_proc'::pg_catalog.regclass, p.oid, p.proname, ns.nspname
        from pg_catalog.pg_proc p join namespaces ns on ns.oid = p.pronamespace
        union all
        select
            case t.typtype when 'e' then 'enum type' when 'd' then 'domain' else 'type' end,
            'pg_catalog.pg_type'::pg_catalog.regclass, t.oid, t.typname, ns.nspname
        from pg_catalog.pg_type t join namespaces ns on ns.oid = t.typnamespace
        where (t.typtype in ('e', 'd', 'r', 'b') and t.typelem = 0)
           or (t.typtype = 'c' and (select c.relkind from pg_catalog.pg_class c where c.oid = t.typrelid) = 'c')
        union all
        select 'operator', 'pg_catalog.pg_operator'::pg_catalog.regclass, o.oid, o.oprname, ns.nspname
        from pg_catalog.pg_operator o join namespaces ns on ns.oid = o.oprnamespace
        union all
        select 'operator class', 'pg_catalog.pg_opclass'::pg_catalog.regclass, o.oid, o.opcname, ns.nspname
        from pg_catalog.pg_opclass o join namespaces ns on ns.oid = o.opcnamespace
        union all
        select 'operator family', 'pg_catalog.pg_opfamily'::pg_catalog.regclass, o.oid, o.opfname, ns.nspname
        from pg_catalog.pg_opfamily o join namespaces ns on ns.oid = o.opfnamespace
        union all
        select 'collation', 'pg_catalog.pg_collation'::pg_catalog.regclass, o.oid, o.collname, ns.nspname
        from pg_catalog.pg_collation o join namespaces ns on ns.oid = o.collnamespace
        union all
        select 'conversion', 'pg_catalog.pg_conversion'::pg_catalog.regclass, o.oid, o.conname, ns.nspname
        from pg_catalog.pg_conversion o join namespaces ns on ns.oid = o.connamespace
        union all
        select 'text search configuration', 'pg_catalog.pg_ts_config'::pg_catalog.regclass, o.oid, o.cfgname, ns.nspname
        from pg_catalog.pg_ts_config o join namespaces ns on ns.oid = o.cfgnamespace
        union all
        select 'text search dictionary', 'pg_catalog.pg_ts_dict'::pg_catalog.regclass, o.oid, o.dictname, ns.nspname
        from pg_catalog.pg_ts_dict o join namespaces ns on ns.oid = o.dictnamespace
        union all
        select 'text search parser', 'pg_catalog.pg_ts_parser'::pg_catalog.regclass, o.oid, o.prsname, ns.nspname
        from pg_catalog.pg_ts_parser o join namespaces ns on ns.oid = o.prsnamespace
        union all
        select 'text search template', 'pg_catalog.pg_ts_template'::pg_catalog.regclass, o.oid, o.tmplname, ns.nspname
        from pg_catalog.pg_ts_template o join namespaces ns on ns.oid = o.tmplnamespace
    ),
    -- what an extension owns is not the user's, and what another object brought with it is told by that object
    own_objects as (
        select o.kind, o.nspname, o.name
        from objects o
        where not exists (
            select
            from pg_catalog.pg_depend d
            where d.classid = o.catalog and d.objid = o.oid and d.objsubid = 0 and d.deptype in ('e', 'i', 'a')
        )
    )
select
    pg_catalog.current_setting('server_version') as server_version,
    pg_catalog.current_database() as database_name,
    current_user as user_name,
    pg_catalog.pg_is_in_recovery() as standby,
    pg_catalog.current_setting('transaction_read_only')::boolean as read_only,
    pg_catalog.pg_postmaster_start_time()::text || '/' || (
        select oid from pg_catalog.pg_database where datname = pg_catalog.current_database()
    ) as server_identity,
    pg_catalog.current_setting('track_counts')::boolean as counts_rows,
    here.history is not null as has_history,
    state_table.complete as has_state,
    (
        select pg_catalog.convert_from(pg_catalog.decode(
            (pg_catalog.xpath('/table/row/stamp/text()', content))[1]::text, 'hex'), 'UTF8')
        from stamp_xml
    ) as stamp,
    (
        select (pg_catalog.xpath('/table/row/below_baseline/text()', content))[1]::text
        from stamp_xml
    ) as below_baseline,
    -- null where there are changes that the user may not read
    case when here.changes is null or pg_catalog.has_table_privilege(here.changes, 'SELECT') then array(
        select array[
            r.changed_on,
            pg_catalog.convert_from(pg_catalog.decode(r.changed_by, 'hex'), 'UTF8'),
            pg_catalog.convert_from(pg_catalog.decode(r.os_user, 'hex'), 'UTF8'),
            pg_catalog.convert_from(pg_catalog.decode(r.from_environment, 'hex'), 'UTF8'),
            pg_catalog.convert_from(pg_catalog.decode(r.to_environment, 'hex'), 'UTF8')]
        from changes_xml,
            xmltable('/table/row' passing changes_xml.content columns
                changed_on text path 'changed_on',
                changed_by text path 'changed_by',
                os_user text path 'os_user',
                from_environment text path 'from_environment',
                to_environment text path 'to_environment') as r
        order by r.changed_on
    ) end as environment_changes,
    -- a ledger that lacks a column is to be completed
    exists (
        select from pg_catalog.pg_attribute a
        where a.attrelid = here.ledger and a.attname = 'code' and not a.attisdropped
    ) as has_ledger,
    array(
        select array[
            pg_catalog.convert_from(pg_catalog.decode(r.name, 'hex'), 'UTF8'),
            pg_catalog.convert_from(pg_catalog.decode(r.version, 'hex'), 'UTF8'),
            pg_catalog.convert_from(pg_catalog.decode(r.environments, 'hex'), 'UTF8'),
            pg_catalog.convert_from(pg_catalog.decode(r.environment, 'hex'), 'UTF8'),
            pg_catalog.convert_from(pg_catalog.decode(r.origin, 'hex'), 'UTF8'),
            r.ran_on,
            pg_catalog.convert_from(pg_catalog.decode(r.ran_by, 'hex'), 'UTF8'),
            r.execution_ms, r.inserted, r.updated, r.unchanged, r.deleted,
            pg_catalog.convert_from(pg_catalog.decode(r.failed_version, 'hex'), 'UTF8'),
            r.failed_on,
            pg_catalog.convert_from(pg_catalog.decode(r.failure, 'hex'), 'UTF8')]
        from ledger_xml,
            xmltable('/table/row' passing ledger_xml.content columns
                name text path 'name',
                version text path 'version',
                environments text path 'environments',
                environment text path 'environment',
                origin text path 'origin',
                ran_on text path 'ran_on',
                ran_by text path 'ran_by',
                execution_ms text path 'execution_ms',
                inserted text path 'inserted',
                updated text path 'updated',
                unchanged text path 'unchanged',
                deleted text path 'deleted',
                failed_version text path 'failed_version',
                failed_on text path 'failed_on',
                failure text path 'failure') as r
    ) as ledger_rows,
    pg_catalog.to_regnamespace(pg_catalog.quote_ident(here.schema_name)) is not null
        and pg_catalog.has_schema_privilege(pg_catalog.quote_ident(here.schema_name)::pg_catalog.regnamespace, 'CREATE')
        as may_create_tables,
    array(
        select distinct own.name::text
        from (values
            (here.history, 'INSERT'), (here.state, 'INSERT'), (here.state, 'UPDATE'), (here.ledger, 'INSERT'),
            (here.ledger, 'UPDATE')
        ) as own (name, privilege)
        where not pg_catalog.has_table_privilege(own.name, own.privilege)
        order by 1
    ) as unwritable_tables,
    pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE') as may_create_schemas,
    array(
        select name from pg_catalog.unnest(here.schema_names) with ordinality as wanted (name, position)
        where name not in (select nspname from namespaces)
        order by position
    ) as missing_schemas,
    array(
        select array[
            r.rank,
            pg_catalog.convert_from(pg_catalog.decode(r.version, 'hex'), 'UTF8'),
            pg_catalog.convert_from(pg_catalog.decode(r.description, 'hex'), 'UTF8'),
            pg_catalog.convert_from(pg_catalog.decode(r.type, 'hex'), 'UTF8'),
            pg_catalog.convert_from(pg_catalog.decode(r.script, 'hex'), 'UTF8'),
            r.checksum,
            pg_catalog.convert_from(pg_catalog.decode(r.installed_by, 'hex'), 'UTF8'),
            pg_catalog.replace(r.installed_on, 'T', ' '), r.execution_time, r.success]
        from history_xml,
            xmltable('/table/row' passing history_xml.content columns
                rank text path 'installed_rank',
                version text path 'version',
                description text path 'description',
                type text path 'type',
                script text path 'script',
                checksum text path 'checksum',
                installed_by text path 'installed_by',
                installed_on text path 'installed_on',
                execution_time text path 'execution_time',
                success text path 'success') as r
        order by r.rank::integer
    ) as history_rows,
    array(
        select array[kind, nspname, name] from own_objects order by nspname, kind, name
    ) as objects,
    array(
        select pg_catalog.format('%I.%I', n.nspname, c.relname)
        from pg_catalog.pg_index i
        join pg_catalog.pg_class c on c.oid = i.indexrelid
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        -- of a partitioned index "invalid" only says that a partition's index is still to be attached
        where not i.indisvalid and c.relkind = 'i' and n.oid in (select oid from namespaces)
        order by 1
    ) as invalid_indexes
from here, state_table
