-- A view that can be written to by rules.
--- both
create table t (a int, b int);
--- before
create view v as select a from t;
create rule w as on insert to v do instead insert into t (a) values (new.a);
--- after
create view v as select a, b from t;
create rule w as on insert to v do instead insert into t values (new.a, new.b) returning t.*;
