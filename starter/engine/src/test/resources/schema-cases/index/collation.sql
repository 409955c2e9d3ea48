-- Another collation.
--- before
create table t (a text);
create index i on t (a);
--- after
create table t (a text);
create index i on t (a collate "C" desc);
