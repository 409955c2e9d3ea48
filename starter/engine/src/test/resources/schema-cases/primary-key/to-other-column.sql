-- The key moves to a new column.
--- before
create table t (code text primary key);
--- after
create table t (code text not null, id bigint generated always as identity primary key);
--- rows
insert into t (code) values ('a'), ('b');
