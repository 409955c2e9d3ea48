-- The server keeps the default beside the table: nothing is rewritten.
--- before
create table t (id int);
--- after
create table t (id int, state text default 'new' not null);
--- rows
insert into t (id) values (1);
