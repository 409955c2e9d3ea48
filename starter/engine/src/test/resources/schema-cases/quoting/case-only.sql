-- Two names that differ in nothing but case.
--- before
create table "T" (a int);
create table t (a int);
--- after
create table "T" (a int, "A" int);
create table t (a int, b int);
