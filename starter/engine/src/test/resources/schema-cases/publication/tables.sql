-- Its tables change.
--- both
create table a (id int primary key);
create table b (id int primary key);
create table c (id int primary key);
--- before
create publication p for table a, b;
--- after
create publication p for table b, c;
