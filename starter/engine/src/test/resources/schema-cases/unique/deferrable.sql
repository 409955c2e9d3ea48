-- Deferrable, and deferred from the beginning.
--- before
create table t (a int, b int, constraint u unique (a), constraint w unique (b) deferrable);
--- after
create table t (a int, b int, constraint u unique (a) deferrable, constraint w unique (b) deferrable initially deferred);
--- rows
insert into t values (1, 1);
--- expected
ALTER TABLE public.t
    DROP CONSTRAINT w,
    DROP CONSTRAINT u,
    ADD CONSTRAINT u UNIQUE (a) DEFERRABLE,
    ADD CONSTRAINT w UNIQUE (b) DEFERRABLE INITIALLY DEFERRED;
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t
    DROP CONSTRAINT w,
    DROP CONSTRAINT u,
    ADD CONSTRAINT u UNIQUE (a),
    ADD CONSTRAINT w UNIQUE (b) DEFERRABLE;
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
