-- The sequence of the identity has a name of its own.
--- before
create table t (id int generated always as identity (sequence name t_numbers));
--- after
create table t (id int generated always as identity);
--- rows
insert into t values (default);
