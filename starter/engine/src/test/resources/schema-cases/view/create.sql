-- Creates views, one on the other, in the right order.
--- before
create table t (id int, name text);
--- after
create table t (id int, name text);
create view b as select id, name from t;
create view a as select id from b where id > 0;
