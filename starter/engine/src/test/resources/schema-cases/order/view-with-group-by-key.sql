-- A view needs the primary key of a new table.
--- before
--- after
create table t (id int primary key, name text);
create view a as select id, name, count(*) from t group by id;
