-- Says which environment the database belongs to, in the row of each datasource that reaches it.
-- ?1 and ?5 the environment, ?2 and ?3 the history's name, ?4 the datasource, ?6 who does it
with others as (
    update %1$s set stamp = ? where history_table = ?
)
insert into %1$s (history_table, datasource, stamp, prepared_by)
values (?, ?, ?, ?)
on conflict (history_table, datasource) do nothing
