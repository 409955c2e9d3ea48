-- The function takes the table's row, and the table's check calls it.
--- before
--- after
create table t (a int, b int);
create function f(t) returns boolean language sql immutable as 'select ($1).a < ($1).b';
alter table t add constraint c check (f(t));
