-- Statistics targets of the columns of indexes: only expressions can have one.
select a.attrelid as relation, a.attnum as number, a.attstattarget as target
from pg_index x
join pg_attribute a on a.attrelid = x.indexrelid and a.attnum > 0 and a.attstattarget >= 0
where x.indexrelid >= 16384 and x.indexprs is not null
