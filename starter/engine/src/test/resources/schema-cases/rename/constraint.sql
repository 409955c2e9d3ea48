-- A constraint's name alone differs: it is renamed.
--- before
create table t (id int constraint a primary key, n int constraint b unique constraint c check (n > 0));
--- after
create table t (id int constraint x primary key, n int constraint y unique constraint z check (n > 0));
--- rows
insert into t values (1, 1);
