-- An index's name moves to a constraint of another table.
--- before
create table t (a int);
create table u (a int);
create index n on t (a);
--- after
create table t (a int);
create table u (a int, constraint n unique (a));
