-- An index needs an operator class of the extension.
--- before
create table t (name text);
--- after
create extension pg_trgm;
create table t (name text);
create index t_name on t using gin (name gin_trgm_ops);
create index t_gist on t using gist (name gist_trgm_ops (siglen = 32));
