-- A new column has a comment and privileges of its own.
--- before
create table t (id int);
--- after
create table t (id int, secret text);
comment on column t.secret is 'not for all';
grant update (secret) on t to case_writer;
