-- A constraint becomes a plain unique index of the same name.
--- before
create table t (a int, constraint u unique (a));
--- after
create table t (a int);
create unique index u on t (a);
--- rows
insert into t values (1);
