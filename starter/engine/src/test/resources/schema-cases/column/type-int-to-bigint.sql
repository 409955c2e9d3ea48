-- A wider integer: the table is rewritten, and the script says so.
--- before
create table t (id int primary key, n int default 5);
--- after
create table t (id bigint primary key, n bigint default 5);
--- rows
insert into t values (1, 2), (2, 3);
