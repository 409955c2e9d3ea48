-- A parsed body needs what it names: after the view.
--- before
create table t (a int);
--- after
create table t (a int);
create view z as select a from t;
create function a() returns setof int language sql begin atomic select a from z; end;
