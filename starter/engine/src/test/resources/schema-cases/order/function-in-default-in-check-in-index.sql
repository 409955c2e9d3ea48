-- A function is needed at three places of a new table.
--- before
--- after
create function zz(int) returns int language sql immutable as 'select $1';
create table aa (id int default zz(1) check (zz(id) > 0), x int generated always as (zz(id)) stored);
create index aa_i on aa (zz(id));
