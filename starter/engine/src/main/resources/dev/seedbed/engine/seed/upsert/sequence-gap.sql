-- how many steps the sequence lies behind the numbers in the column
select edge.last, (edge.last - edge.reached) / edge.increment as steps
  from (
    select case
               when q.seqincrement > 0 then (select pg_catalog.max(t.%1$s) from %2$s t)
               else (select pg_catalog.min(t.%1$s) from %2$s t)
           end::bigint as last,
           coalesce(pg_catalog.pg_sequence_last_value(%3$s::oid::regclass), q.seqstart - q.seqincrement) as reached,
           q.seqincrement as increment
      from pg_catalog.pg_sequence q
     where q.seqrelid = %3$s::oid
  ) edge
