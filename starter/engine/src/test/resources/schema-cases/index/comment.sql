-- A comment.
--- before
create table t (a int);
create index i on t (a);
--- after
create table t (a int);
create index i on t (a);
comment on index i is 'fast';
