-- A generated column and an index use a configuration that is new.
--- before
create table t (body text);
--- after
create text search configuration c (copy = pg_catalog.english);
create table t (body text, v tsvector generated always as (to_tsvector('c', body)) stored);
create index t_v on t using gin (v);
--- rows
insert into t (body) values ('words');
