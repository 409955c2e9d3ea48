-- A column's type becomes a domain over it.
--- before
create table t (email text);
--- after
create domain email as text check (value like '%@%');
create table t (email email);
--- rows
insert into t values ('a@b');
