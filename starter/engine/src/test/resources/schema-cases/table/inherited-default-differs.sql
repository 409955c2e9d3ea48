-- A child has another default than its parent.
--- before
create table parent (id int default 1, name text);
create table child () inherits (parent);
--- after
create table parent (id int default 1, name text);
create table child () inherits (parent);
alter table child alter id set default 2, alter name set default 'c';
