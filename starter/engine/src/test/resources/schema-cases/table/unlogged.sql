-- A table becomes unlogged; its rows stay.
--- before
create table t (id int primary key);
--- after
create unlogged table t (id int primary key);
--- rows
insert into t values (1), (2);
