-- A published table goes.
--- before
create table a (id int primary key);
create table b (id int primary key);
create publication p for table a, b;
--- after
create table a (id int primary key);
create publication p for table a;
