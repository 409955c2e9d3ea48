-- A table goes, and the views on it change.
--- before
create table a (id int);
create table b (id int);
create view v as select a.id from a join b on a.id = b.id;
--- after
create table a (id int);
create view v as select a.id from a;
--- rows before
insert into a values (1);
--- rows after
insert into a values (1);
