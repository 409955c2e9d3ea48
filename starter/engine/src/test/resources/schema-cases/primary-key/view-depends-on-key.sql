-- A view groups by the key and so depends on it.
--- before
create table t (id int primary key, name text);
create view v as select id, name, count(*) as n from t group by id;
--- after
create table t (id int, name text, constraint key primary key (id) include (name));
create view v as select id, name, count(*) as n from t group by id;
--- rows
insert into t values (1, 'a');
