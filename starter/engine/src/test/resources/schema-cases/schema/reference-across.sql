-- A foreign key, a view and a default reach into another schema.
--- before
create schema one;
create schema two;
create table one.parent (id int primary key);
--- after
create schema one;
create schema two;
create table one.parent (id int primary key);
create sequence one.ids;
create table two.child (id bigint default nextval('one.ids'), parent int references one.parent);
create view two.both as select c.id, p.id as parent from two.child c join one.parent p on p.id = c.parent;
