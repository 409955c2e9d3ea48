-- A check constraint of the parent, and one that is not inherited.
--- before
create table parent (id int);
create table child () inherits (parent);
--- after
create table parent (id int, constraint positive check (id > 0), constraint own check (id < 0) no inherit);
create table child () inherits (parent);
