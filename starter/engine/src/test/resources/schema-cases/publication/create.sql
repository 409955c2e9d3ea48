-- Publications of all tables, of some, of none.
--- before
create table a (id int primary key);
create table b (id int primary key);
--- after
create table a (id int primary key);
create table b (id int primary key);
create publication everything for all tables;
create publication two for table a, only b with (publish = 'insert, update');
create publication nothing;
