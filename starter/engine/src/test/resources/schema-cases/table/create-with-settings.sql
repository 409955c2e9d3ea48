-- What CREATE TABLE can't say about columns and constraints' indexes.
--- before
--- after
create table a (id int primary key, name text, body text, code int not null constraint once unique);
alter table a alter name set statistics 50, alter body set storage external, alter code set (n_distinct = 5);
alter table a cluster on a_pkey;
alter table a replica identity using index once;
create table b () inherits (a);
alter table b alter name set statistics 7;
create table p (id int, body text) partition by range (id);
create table p1 partition of p for values from (1) to (2);
alter table p1 alter id set statistics 9, alter body set storage main;
