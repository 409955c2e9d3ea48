-- How large values are compressed.
--- before
create table t (a text, b text compression pglz);
--- after
create table t (a text compression pglz, b text);
--- rows
insert into t values ('a', 'b');
