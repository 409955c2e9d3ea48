-- A table may have no column at all.
--- before
--- after
create table nothing ();
