-- Another operator class, with parameters.
--- before
create table t (a text, v tsvector);
create index i on t (a);
--- after
create table t (a text, v tsvector);
create index i on t (a text_pattern_ops);
create index g on t using gist (v tsvector_ops (siglen = 100));
