-- Adds a primary key.
--- before
create table t (a int not null, b int not null);
--- after
create table t (a int not null, b int not null, primary key (a, b));
--- rows
insert into t values (1, 1), (1, 2);
