-- Columns that are named like types and keywords.
--- before
create table "table" ("select" int, "order" text);
--- after
create table "table" ("select" bigint, "order" text, "user" int default 1, "desc" boolean);
--- rows
insert into "table" ("select") values (1);
