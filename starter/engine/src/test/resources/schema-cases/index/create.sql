-- Creates indexes of several methods.
--- before
create table t (a int, b text, c int[], d tstzrange);
--- after
create table t (a int, b text, c int[], d tstzrange);
create index t_a on t (a);
create index t_b on t using hash (b);
create index t_c on t using gin (c);
create index t_d on t using gist (d);
create index t_br on t using brin (a) with (pages_per_range = 16);
create index t_sp on t using spgist (d);
