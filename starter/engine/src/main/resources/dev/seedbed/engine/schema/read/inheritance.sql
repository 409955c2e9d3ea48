-- Parents of tables and of indexes, in order.
select i.inhrelid as child, i.inhparent as parent,
       i.inhdetachpending as detach_pending -- since 14
       false as detach_pending -- before 14
from pg_inherits i
order by i.inhrelid, i.inhseqno
