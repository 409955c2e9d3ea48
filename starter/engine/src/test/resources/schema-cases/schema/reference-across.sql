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
--- expected
CREATE SEQUENCE one.ids;
ALTER SEQUENCE one.ids OWNER TO case_admin;
CREATE TABLE two.child (
    id bigint DEFAULT nextval('one.ids'::regclass),
    parent integer
);
ALTER TABLE two.child ADD CONSTRAINT child_parent_fkey FOREIGN KEY (parent) REFERENCES one.parent(id);
-- SHARE ROW EXCLUSIVE on one.parent
ALTER TABLE two.child OWNER TO case_admin;
CREATE VIEW two."both" AS
 SELECT c.id,
    p.id AS parent
   FROM (two.child c
     JOIN one.parent p ON ((p.id = c.parent)));
-- ACCESS SHARE on one.parent
ALTER VIEW two."both" OWNER TO case_admin;
--- expected back
DROP VIEW two."both";
-- ACCESS EXCLUSIVE on two."both"
DROP TABLE two.child;
-- ACCESS EXCLUSIVE on one.parent, ACCESS EXCLUSIVE on two.child, deletes data, not reversible
DROP SEQUENCE one.ids;
-- not reversible
