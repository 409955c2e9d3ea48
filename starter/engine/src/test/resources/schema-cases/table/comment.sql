-- Comments on a table and its columns.
--- before
create table t (a int, b int, c int);
comment on table t is 'first';
comment on column t.b is 'b';
comment on column t.c is 'c';
--- after
create table t (a int, b int, c int);
comment on table t is E'second\nline';
comment on column t.a is 'a''s';
comment on column t.c is 'sea';
