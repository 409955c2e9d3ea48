-- Creates a table with generated columns.
--- before
--- after
create table t (a int, b int generated always as (a + 1) stored, c text generated always as ('#' || a::text) stored);
