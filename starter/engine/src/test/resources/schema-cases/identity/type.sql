-- An identity column becomes wider, and its sequence with it.
--- before
create table t (id int generated always as identity primary key);
--- after
create table t (id bigint generated always as identity primary key);
--- rows
insert into t values (default);
