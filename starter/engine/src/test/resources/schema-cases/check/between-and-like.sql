-- Expressions that the server rewrites.
--- before
create table t (a int, b text);
--- after
create table t (a int, b text, check (a between 1 and 10), check (b like 'x%' or b ~ '^y'), check (not (a = 3 and b is null)));
--- rows
insert into t values (1, 'xa');
