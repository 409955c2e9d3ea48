-- Security barrier and check option.
--- before
create table t (id int);
create view v as select id from t where id > 0;
create view w with (security_barrier = true) as select id from t where id > 0 with local check option;
--- after
create table t (id int);
create view v with (security_barrier = true) as select id from t where id > 0 with cascaded check option;
create view w as select id from t where id > 0;
