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
--- expected
DROP INDEX one.t_i;
-- ACCESS EXCLUSIVE on one.t
ALTER TABLE two.t ADD COLUMN name text;
-- ACCESS EXCLUSIVE on two.t
CREATE INDEX t_i ON two.t USING btree (name);
-- SHARE on two.t, scans the table
--- expected back
ALTER TABLE two.t DROP COLUMN name;
-- ACCESS EXCLUSIVE on two.t, deletes data, not reversible
CREATE INDEX t_i ON one.t USING btree (id);
-- SHARE on one.t, scans the table
