-- Objects of the user's in the schema of an extension.
--- before
create schema tools;
create extension hstore schema tools;
create function tools.mine() returns int language sql as 'select 1';
--- after
create schema tools;
create extension hstore schema tools;
create function tools.mine() returns int language sql as 'select 2';
create table tools.t (h tools.hstore);
--- expected
CREATE OR REPLACE FUNCTION tools.mine()
    RETURNS integer
    LANGUAGE sql
AS $function$select 2$function$;
CREATE TABLE tools.t (
    h tools.hstore
);
ALTER TABLE tools.t OWNER TO case_admin;
--- expected back
DROP TABLE tools.t;
-- ACCESS EXCLUSIVE on tools.t, deletes data, not reversible
CREATE OR REPLACE FUNCTION tools.mine()
    RETURNS integer
    LANGUAGE sql
AS $function$select 1$function$;
