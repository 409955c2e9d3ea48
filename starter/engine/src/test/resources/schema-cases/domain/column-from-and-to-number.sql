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
--- expected
ALTER TABLE public.t
    ALTER COLUMN a TYPE public.positive,
    ALTER COLUMN b TYPE integer,
    ALTER COLUMN c TYPE public.plain,
    ALTER COLUMN d TYPE integer,
    ALTER COLUMN e TYPE bigint,
    ALTER COLUMN f TYPE public.positive;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
--- expected back
ALTER TABLE public.t
    ALTER COLUMN a TYPE integer,
    ALTER COLUMN b TYPE public.positive,
    ALTER COLUMN c TYPE integer,
    ALTER COLUMN d TYPE public.plain,
    ALTER COLUMN e TYPE public.positive,
    ALTER COLUMN f TYPE bigint;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
