-- The type changes, and with it the greatest value.
--- before
create sequence s as int;
--- after
create sequence s as bigint;
