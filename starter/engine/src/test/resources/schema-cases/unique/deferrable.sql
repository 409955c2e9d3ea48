-- Deferrable, and deferred from the beginning.
--- before
create table t (a int, b int, constraint u unique (a), constraint w unique (b) deferrable);
--- after
create table t (a int, b int, constraint u unique (a) deferrable, constraint w unique (b) deferrable initially deferred);
--- rows
insert into t values (1, 1);
