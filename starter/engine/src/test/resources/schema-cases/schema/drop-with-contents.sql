-- Everything in a schema goes with it.
--- before
create schema billing;
create table billing.invoice (id bigint generated always as identity primary key);
create view billing.open as select id from billing.invoice;
create type billing.state as enum ('open', 'paid');
create function billing.total() returns bigint language sql as 'select count(*) from billing.invoice';
--- after
--- expected
DROP VIEW billing.open;
-- ACCESS EXCLUSIVE on billing.open
DROP TABLE billing.invoice;
-- ACCESS EXCLUSIVE on billing.invoice, deletes data, not reversible
DROP FUNCTION billing.total();
DROP TYPE billing.state;
DROP SCHEMA billing;
--- expected back
CREATE SCHEMA billing;
ALTER SCHEMA billing OWNER TO case_admin;
CREATE TYPE billing.state AS ENUM (
    'open',
    'paid'
);
ALTER TYPE billing.state OWNER TO case_admin;
CREATE TABLE billing.invoice (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    CONSTRAINT invoice_pkey PRIMARY KEY (id)
);
ALTER TABLE billing.invoice OWNER TO case_admin;
CREATE FUNCTION billing.total()
    RETURNS bigint
    LANGUAGE sql
AS $function$select count(*) from billing.invoice$function$;
ALTER FUNCTION billing.total() OWNER TO case_admin;
CREATE VIEW billing.open AS
 SELECT id
   FROM billing.invoice;
ALTER VIEW billing.open OWNER TO case_admin;
