-- An attribute's collation.
--- before
create type pair as (a text);
--- after
create type pair as (a text collate "C");
