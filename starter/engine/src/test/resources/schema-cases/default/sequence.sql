-- A default from a sequence that stands alone.
--- before
create table t (id bigint);
--- after
create sequence ids;
create table t (id bigint default nextval('ids'));
