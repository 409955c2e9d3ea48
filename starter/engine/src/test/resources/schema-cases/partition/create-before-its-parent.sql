-- Partitions that come before their table in the alphabet, with a column that is not null.
--- before
--- after
create table z (k int not null, a int not null default 1) partition by list (k);
create table a1 partition of z for values in (1) partition by list (a);
create table a0 partition of a1 for values in (1);
