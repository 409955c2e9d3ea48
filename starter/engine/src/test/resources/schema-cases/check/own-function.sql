-- The check calls a function.
--- before
create table t (a text);
--- after
create function good(text) returns boolean language sql immutable as 'select length($1) > 1';
create table t (a text, constraint c check (good(a)));
--- rows
insert into t values ('abc');
