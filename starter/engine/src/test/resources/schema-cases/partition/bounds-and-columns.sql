-- A partition's bounds change together with the columns of all.
--- before
create table p (k int, a int default 1, gone text default 'x', t text) partition by range (k);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
--- after
create table p (k int, a bigint default 1, t int default 2 not null, more text default 'y') partition by range (k);
create table p1 partition of p for values from (0) to (5);
create table p2 partition of p for values from (10) to (20);
--- rows before
insert into p values (1, 1, 'x', '3');
--- rows after
insert into p values (1, 1, 3, 'x');
