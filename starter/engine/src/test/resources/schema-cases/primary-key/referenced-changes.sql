-- A key that is referred to changes; the foreign keys are put back.
--- before
create table a (id int primary key);
create table b (a int references a on delete cascade);
--- after
create table a (id int constraint other primary key with (fillfactor = 50));
create table b (a int references a on delete cascade);
--- rows
insert into a values (1);
insert into b values (1);
