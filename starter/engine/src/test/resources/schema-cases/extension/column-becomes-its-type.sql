-- A column becomes case-insensitive.
-- rewritten elsewhere: table public.t
--- before
create table t (email text);
create unique index t_e on t (lower(email));
--- after
create extension citext;
create table t (email citext unique);
--- rows
insert into t values ('A@b');
