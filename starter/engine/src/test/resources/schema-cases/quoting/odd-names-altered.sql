-- The same names in ALTER.
--- before
create table "Odd ""t""" ("a b" int, "C" text default 'x''y');
--- after
create table "Odd ""t""" ("a b" bigint not null, "C" text default 'x''''y', "d\e" int);
comment on column "Odd ""t"""."d\e" is 'back\slash';
grant select ("a b") on "Odd ""t""" to case_reader;
--- rows
insert into "Odd ""t""" ("a b") values (1);
