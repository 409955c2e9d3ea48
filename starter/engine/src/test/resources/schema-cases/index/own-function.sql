-- Over a function of the schema.
--- before
create table t (a text);
--- after
create function f(text) returns text language sql immutable as 'select upper($1)';
create table t (a text);
create index i on t (f(a));
