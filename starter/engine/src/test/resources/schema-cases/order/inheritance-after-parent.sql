-- The child's name comes first in the alphabet.
--- before
--- after
create table z_parent (id int primary key, check (id > 0));
create table a_child (extra int) inherits (z_parent);
create table b_partitioned (id int) partition by range (id);
create table a_part partition of b_partitioned default;
