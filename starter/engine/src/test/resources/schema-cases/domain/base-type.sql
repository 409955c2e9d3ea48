-- Its type changes: PostgreSQL has no ALTER for that.
-- made again: type public.d
--- before
create domain d as varchar(10);
create table t (d d default 'x', e d[]);
create view v as select d from t;
--- after
create domain d as varchar(20);
create table t (d d default 'x', e d[]);
create view v as select d from t;
--- rows
insert into t values ('abc', '{a,b}');
