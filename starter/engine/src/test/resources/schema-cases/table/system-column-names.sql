-- Columns that are named like types and keywords.
--- before
create table "table" ("select" int, "order" text);
--- after
create table "table" ("select" bigint, "order" text, "user" int default 1, "desc" boolean);
--- rows
insert into "table" ("select") values (1);
--- expected
ALTER TABLE public."table" ADD COLUMN "desc" boolean;
-- ACCESS EXCLUSIVE on public."table"
ALTER TABLE public."table"
    ALTER COLUMN "select" TYPE bigint,
    ADD COLUMN "user" integer DEFAULT 1;
-- ACCESS EXCLUSIVE on public."table", rewrites public."table"
--- expected back
ALTER TABLE public."table"
    DROP COLUMN "desc",
    DROP COLUMN "user",
    ALTER COLUMN "select" TYPE integer;
-- ACCESS EXCLUSIVE on public."table", rewrites public."table", deletes data, may fail on existing rows, not reversible
