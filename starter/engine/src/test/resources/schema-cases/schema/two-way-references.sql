-- Each of two new schemas needs something of the other.
--- before
--- after
create schema one;
create schema two;
create type one.color as enum ('red', 'green');
create table two.paint (id int primary key, color one.color);
create table one.wall (id int primary key, paint int references two.paint);
create view two.walls as select w.id, p.color from one.wall w join two.paint p on p.id = w.paint;
create function one.walls() returns setof two.walls language sql stable as 'select * from two.walls';
