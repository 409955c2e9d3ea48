-- Two columns swap their names: without a hint their types change.
--- before
create table t (a int, b text);
--- after
create table t (a text, b int);
--- rows
insert into t values (null, null);
--- expected
ALTER TABLE public.t
    ALTER COLUMN a TYPE text,
    ALTER COLUMN b TYPE integer USING b::integer;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
--- expected back
ALTER TABLE public.t
    ALTER COLUMN a TYPE integer USING a::integer,
    ALTER COLUMN b TYPE text;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
