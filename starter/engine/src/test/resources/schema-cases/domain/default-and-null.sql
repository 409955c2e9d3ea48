-- Default and nullability change.
--- before
create domain d as int default 1;
create domain e as int not null;
create table t (d d, e e);
--- after
create domain d as int default 2 not null;
create domain e as int;
create table t (d d, e e);
--- rows
insert into t values (1, 1);
