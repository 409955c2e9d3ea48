-- Sets, changes and drops a default.
--- before
create table t (a int, b int default 1, c int default 1);
--- after
create table t (a int default 7, b int default 2, c int);
--- rows
insert into t values (1, 2, 3);
--- expected
ALTER TABLE public.t
    ALTER COLUMN c DROP DEFAULT,
    ALTER COLUMN a SET DEFAULT 7,
    ALTER COLUMN b SET DEFAULT 2;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t
    ALTER COLUMN a DROP DEFAULT,
    ALTER COLUMN b SET DEFAULT 1,
    ALTER COLUMN c SET DEFAULT 1;
-- ACCESS EXCLUSIVE on public.t
