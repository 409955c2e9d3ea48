-- Two constraints have swapped their names.
--- before
create table t (a int, b int, constraint x check (a > 0), constraint y check (b > 0), constraint u unique (a), constraint w unique (b));
--- after
create table t (a int, b int, constraint y check (a > 0), constraint x check (b > 0), constraint w unique (a), constraint u unique (b));
--- rows
insert into t values (1, 1);
--- expected
ALTER TABLE public.t
    DROP CONSTRAINT y,
    DROP CONSTRAINT x,
    DROP CONSTRAINT w,
    DROP CONSTRAINT u,
    ADD CONSTRAINT u UNIQUE (b),
    ADD CONSTRAINT w UNIQUE (a),
    ADD CONSTRAINT x CHECK ((b > 0)),
    ADD CONSTRAINT y CHECK ((a > 0));
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t
    DROP CONSTRAINT y,
    DROP CONSTRAINT x,
    DROP CONSTRAINT w,
    DROP CONSTRAINT u,
    ADD CONSTRAINT u UNIQUE (a),
    ADD CONSTRAINT w UNIQUE (b),
    ADD CONSTRAINT x CHECK ((a > 0)),
    ADD CONSTRAINT y CHECK ((b > 0));
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
