-- An attribute less.
--- before
create type pair as (a int, b text);
--- after
create type pair as (b text);
