-- A default calls a function of the extension.
--- before
create table t (id int);
--- after
create extension "uuid-ossp";
create table t (id int, key uuid default uuid_generate_v4());
--- rows
insert into t (id) values (1);
