-- Also where a default has to change with the type.
--- before
create table t (body text default '{}');
--- after
create table t (body jsonb default '{}');
--- rows
insert into t values ('{"a": 1}');
