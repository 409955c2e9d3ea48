-- With a predicate, deferrable.
--- before
create table t (during int4range, live boolean, constraint once exclude using gist (during with &&));
--- after
create table t (during int4range, live boolean, constraint once exclude using gist (during with &&) where (live) deferrable);
--- rows
insert into t values ('[1,2)', true);
--- expected
ALTER TABLE public.t
    DROP CONSTRAINT once,
    ADD CONSTRAINT once EXCLUDE USING gist (during WITH &&) WHERE (live) DEFERRABLE;
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t
    DROP CONSTRAINT once,
    ADD CONSTRAINT once EXCLUDE USING gist (during WITH &&);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
