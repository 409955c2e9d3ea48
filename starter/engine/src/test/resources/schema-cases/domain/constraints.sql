-- Constraints come, go and change.
--- before
create domain d as int constraint a check (value > 0) constraint b check (value < 100);
create table t (d d);
--- after
create domain d as int constraint a check (value > 1) constraint c check (value < 1000);
create table t (d d);
--- rows
insert into t values (5);
