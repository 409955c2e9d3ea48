-- Says which environment the database belongs to.
insert into %s (history_table, stamp, prepared_by)
values (?, ?, ?)
on conflict (history_table) do update set stamp = excluded.stamp
