-- Two constraints have swapped their names.
--- before
create table t (a int, b int, constraint x check (a > 0), constraint y check (b > 0), constraint u unique (a), constraint w unique (b));
--- after
create table t (a int, b int, constraint y check (a > 0), constraint x check (b > 0), constraint w unique (a), constraint u unique (b));
--- rows
insert into t values (1, 1);
