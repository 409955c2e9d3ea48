with given (schema) as (select ?::text)
select pg_catalog.string_agg(known.name, ', ' order by known.name) as tables
  from (
    select c.relname::text as name
      from given
      join pg_catalog.pg_namespace n
        on case
               when given.schema is null then n.nspname = any (pg_catalog.current_schemas(false))
               else n.nspname = given.schema
           end
      join pg_catalog.pg_class c on c.relnamespace = n.oid
     where c.relkind in ('r', 'p')
       and not c.relispartition
     order by c.relname
     limit 50
  ) known
