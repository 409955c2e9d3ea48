-- Two schemas hold objects of the same names, and only one of them changes.
--- before
create schema one;
create schema two;
create table one.t (id int primary key);
create table two.t (id int primary key);
create index t_i on one.t (id);
--- after
create schema one;
create schema two;
create table one.t (id int primary key);
create table two.t (id int primary key, name text);
create index t_i on two.t (name);
