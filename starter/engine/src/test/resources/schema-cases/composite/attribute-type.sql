-- An attribute's type changes.
--- before
create type pair as (a int, b text);
--- after
create type pair as (a bigint, b varchar(10));
