-- Over expressions.
--- before
create table t (a text, b jsonb);
--- after
create table t (a text, b jsonb);
create index i on t (lower(a), ((b ->> 'id')::int));
