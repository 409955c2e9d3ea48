-- Columns get and lose domains over numbers; one without checks costs nothing.
--- before
create domain positive as int check (value > 0);
create domain plain as int;
create table t (a int, b positive, c int, d plain, e positive, f bigint);
--- after
create domain positive as int check (value > 0);
create domain plain as int;
create table t (a positive, b int, c plain, d int, e bigint, f positive);
--- rows
insert into t values (1, 1, 1, 1, 1, 1);
