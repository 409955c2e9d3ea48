-- How much is sampled.
--- before
create table t (a int, b int, c int);
alter table t alter a set statistics 10;
alter table t alter b set statistics 0;
--- after
create table t (a int, b int, c int);
alter table t alter a set statistics 20;
alter table t alter c set statistics 1000;
