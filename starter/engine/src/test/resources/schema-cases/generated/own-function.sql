-- The expression calls a function of the schema.
--- before
create table t (a text);
--- after
create function clean(text) returns text language sql immutable as 'select lower(trim($1))';
create table t (a text, b text generated always as (clean(a)) stored);
--- rows
insert into t (a) values (' A ');
