-- Creates composite types, one made of the other.
--- before
--- after
create type b as (x int, y text collate "C");
create type a as (b b, bs b[], n numeric(5, 2));
