-- Range, list, hash, default, and partitions of partitions.
--- before
--- after
create table r (a int, b int) partition by range (a, b);
create table r1 partition of r for values from (minvalue, minvalue) to (10, 5);
create table r2 partition of r for values from (10, 5) to (maxvalue, maxvalue);
create table l (a text, b int) partition by list (lower(a));
create table l1 partition of l for values in ('a', 'b', null);
create table ld partition of l default;
create table h (a int) partition by hash (a);
create table h0 partition of h for values with (modulus 2, remainder 0);
create table h1 partition of h for values with (modulus 2, remainder 1) partition by range (a);
create table h1a partition of h1 for values from (0) to (100);
