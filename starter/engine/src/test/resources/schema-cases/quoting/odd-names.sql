-- Quotes, blanks, capitals, umlauts and keywords in every place.
--- before
--- after
create schema "My ""schema""";
create type "My ""schema"""."Kind of 'thing'" as enum ('a''b', 'c"d');
create table "My ""schema"""."Über-Tabelle" ("select" int primary key, "Größe; --" "My ""schema"""."Kind of 'thing'" default 'a''b', "user name" text check ("user name" <> ''));
create index "index; drop" on "My ""schema"""."Über-Tabelle" ("user name") where "Größe; --" = 'c"d';
create view "My ""schema"""."View" as select "select", "Größe; --" from "My ""schema"""."Über-Tabelle";
comment on table "My ""schema"""."Über-Tabelle" is 'it''s \ odd';
