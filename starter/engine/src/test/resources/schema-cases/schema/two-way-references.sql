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
--- expected
CREATE SCHEMA one;
ALTER SCHEMA one OWNER TO case_admin;
CREATE SCHEMA two;
ALTER SCHEMA two OWNER TO case_admin;
CREATE TYPE one.color AS ENUM (
    'red',
    'green'
);
ALTER TYPE one.color OWNER TO case_admin;
CREATE TABLE one.wall (
    id integer NOT NULL,
    paint integer,
    CONSTRAINT wall_pkey PRIMARY KEY (id)
);
ALTER TABLE one.wall OWNER TO case_admin;
CREATE TABLE two.paint (
    id integer NOT NULL,
    color one.color,
    CONSTRAINT paint_pkey PRIMARY KEY (id)
);
ALTER TABLE two.paint OWNER TO case_admin;
CREATE VIEW two.walls AS
 SELECT w.id,
    p.color
   FROM (one.wall w
     JOIN two.paint p ON ((p.id = w.paint)));
ALTER VIEW two.walls OWNER TO case_admin;
CREATE FUNCTION one.walls()
    RETURNS SETOF two.walls
    LANGUAGE sql STABLE
AS $function$select * from two.walls$function$;
ALTER FUNCTION one.walls() OWNER TO case_admin;
ALTER TABLE one.wall ADD CONSTRAINT wall_paint_fkey FOREIGN KEY (paint) REFERENCES two.paint(id);
--- expected back
DROP FUNCTION one.walls();
DROP VIEW two.walls;
-- ACCESS EXCLUSIVE on two.walls
DROP TABLE one.wall;
-- ACCESS EXCLUSIVE on one.wall, ACCESS EXCLUSIVE on two.paint, deletes data, not reversible
DROP TABLE two.paint;
-- ACCESS EXCLUSIVE on two.paint, deletes data, not reversible
DROP TYPE one.color;
DROP SCHEMA two;
DROP SCHEMA one;
