-- One table changes in many ways.
--- before
create table t (id int primary key, a int, b text default 'x', c int not null, d int);
create index t_a on t (a);
alter table t add constraint t_c check (c > 0);
--- after
create table t (id bigint primary key, a int, b varchar(10) default 'y' not null, c int, e date);
create index t_a on t (a) where a > 0;
create unique index t_b on t (b);
alter table t add constraint t_c check (c > 1);
--- rows before
insert into t values (1, 1, 'one', 2, 1);
--- rows after
insert into t values (1, 1, 'one', 2, null);
