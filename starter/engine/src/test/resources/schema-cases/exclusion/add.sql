-- No two ranges overlap.
--- before
create table t (during tstzrange);
--- after
create table t (during tstzrange, constraint once exclude using gist (during with &&));
--- rows
insert into t values ('[2024-01-01, 2024-01-02)');
--- expected
ALTER TABLE public.t ADD CONSTRAINT once EXCLUDE USING gist (during WITH &&);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t DROP CONSTRAINT once;
-- ACCESS EXCLUSIVE on public.t
