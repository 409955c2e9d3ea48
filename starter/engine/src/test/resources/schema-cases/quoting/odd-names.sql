-- Quotes, blanks, capitals, umlauts and keywords in every place.
--- before
--- after
create schema "My ""schema""";
create type "My ""schema"""."Kind of 'thing'" as enum ('a''b', 'c"d');
create table "My ""schema"""."Über-Tabelle" ("select" int primary key, "Größe; --" "My ""schema"""."Kind of 'thing'" default 'a''b', "user name" text check ("user name" <> ''));
create index "index; drop" on "My ""schema"""."Über-Tabelle" ("user name") where "Größe; --" = 'c"d';
create view "My ""schema"""."View" as select "select", "Größe; --" from "My ""schema"""."Über-Tabelle";
comment on table "My ""schema"""."Über-Tabelle" is 'it''s \ odd';
--- expected
CREATE SCHEMA "My ""schema""";
ALTER SCHEMA "My ""schema""" OWNER TO case_admin;
CREATE TYPE "My ""schema"""."Kind of 'thing'" AS ENUM (
    'a''b',
    'c"d'
);
ALTER TYPE "My ""schema"""."Kind of 'thing'" OWNER TO case_admin;
CREATE TABLE "My ""schema"""."Über-Tabelle" (
    "select" integer NOT NULL,
    "Größe; --" "My ""schema"""."Kind of 'thing'" DEFAULT 'a''b'::"My ""schema"""."Kind of 'thing'",
    "user name" text,
    CONSTRAINT "Über-Tabelle_pkey" PRIMARY KEY ("select"),
    CONSTRAINT "Über-Tabelle_user name_check" CHECK (("user name" <> ''::text))
);
CREATE INDEX "index; drop" ON "My ""schema"""."Über-Tabelle" USING btree ("user name") WHERE ("Größe; --" = 'c"d'::"My ""schema"""."Kind of 'thing'");
ALTER TABLE "My ""schema"""."Über-Tabelle" OWNER TO case_admin;
COMMENT ON TABLE "My ""schema"""."Über-Tabelle" IS E'it''s \\ odd';
CREATE VIEW "My ""schema"""."View" AS
 SELECT "select",
    "Größe; --"
   FROM "My ""schema"""."Über-Tabelle";
ALTER VIEW "My ""schema"""."View" OWNER TO case_admin;
--- expected back
DROP VIEW "My ""schema"""."View";
-- ACCESS EXCLUSIVE on "My ""schema"""."View"
DROP TABLE "My ""schema"""."Über-Tabelle";
-- ACCESS EXCLUSIVE on "My ""schema"""."Über-Tabelle", deletes data, not reversible
DROP TYPE "My ""schema"""."Kind of 'thing'";
DROP SCHEMA "My ""schema""";
