-- A volatile default rewrites the table, and the script says so.
--- before
create table t (id int);
--- after
create table t (id int, token double precision default random() not null);
--- rows
insert into t (id) values (1);
