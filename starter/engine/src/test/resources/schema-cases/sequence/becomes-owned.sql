-- A free sequence becomes a serial's.
--- before
create sequence s;
create table t (a int);
--- after
create table t (a int);
create sequence s owned by t.a;
alter table t alter a set default nextval('s');
