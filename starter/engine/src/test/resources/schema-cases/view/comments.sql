-- Comments on the view and its columns.
--- before
create table t (id int);
create view v as select id from t;
--- after
create table t (id int);
create view v as select id from t;
comment on view v is 'all';
comment on column v.id is 'number';
