-- How this database was made; what only some versions of the server have comes out of its row as JSON.
select
    d.datname as name,
    pg_catalog.pg_get_userbyid(d.datdba) as owner,
    pg_catalog.pg_encoding_to_char(d.encoding) as encoding,
    d.datcollate as collate,
    d.datctype as ctype,
    pg_catalog.to_jsonb(d) ->> 'datlocprovider' as provider,
    coalesce(pg_catalog.to_jsonb(d) ->> 'datlocale', pg_catalog.to_jsonb(d) ->> 'daticulocale') as locale,
    pg_catalog.to_jsonb(d) ->> 'daticurules' as rules,
    s.spcname as tablespace,
    d.datconnlimit as connection_limit,
    d.datistemplate as is_template,
    pg_catalog.shobj_description(d.oid, 'pg_database') as comment,
    d.datacl is not null as has_grants,
    (d.encoding, d.datcollate, d.datctype, pg_catalog.to_jsonb(d) ->> 'datlocprovider',
        coalesce(pg_catalog.to_jsonb(d) ->> 'datlocale', pg_catalog.to_jsonb(d) ->> 'daticulocale'),
        pg_catalog.to_jsonb(d) ->> 'daticurules') is not distinct from
    (t.encoding, t.datcollate, t.datctype, pg_catalog.to_jsonb(t) ->> 'datlocprovider',
        coalesce(pg_catalog.to_jsonb(t) ->> 'datlocale', pg_catalog.to_jsonb(t) ->> 'daticulocale'),
        pg_catalog.to_jsonb(t) ->> 'daticurules') as like_template,
    array(
        select array[
            case when a.grantee = 0 then null else pg_catalog.pg_get_userbyid(a.grantee)::text end,
            a.privilege_type, a.is_grantable::text]
        from pg_catalog.aclexplode(d.datacl) a
    ) as grants,
    array(
        select array[
            case when r.setrole = 0 then null else pg_catalog.pg_get_userbyid(r.setrole)::text end, c.setting]
        from pg_catalog.pg_db_role_setting r, pg_catalog.unnest(r.setconfig) c (setting)
        where r.setdatabase = d.oid
    ) as settings
from pg_catalog.pg_database d
join pg_catalog.pg_tablespace s on s.oid = d.dattablespace
left join pg_catalog.pg_database t on t.datname = 'template1'
where d.datname = pg_catalog.current_database()
