-- Columns named like keywords that need quotes in some places only.
--- before
create table t (value int, "end" int, "current_user" int);
create index i on t ("end");
--- after
create table t (value int, "end" int, "current_user" int, "table" int);
create index i on t ("end", "table");
create view "view" as select "end", "current_user" from t;
