-- Equal rooms, overlapping times.
-- needs: btree_gist
--- before
create extension btree_gist;
create table t (room int, during tsrange);
--- after
create extension btree_gist;
create table t (room int, during tsrange, constraint once exclude using gist (room with =, during with &&));
--- expected
ALTER TABLE public.t ADD CONSTRAINT once EXCLUDE USING gist (room WITH =, during WITH &&);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t DROP CONSTRAINT once;
-- ACCESS EXCLUSIVE on public.t
