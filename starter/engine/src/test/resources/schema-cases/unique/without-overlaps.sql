-- Unique over periods.
-- since: 18
-- needs: btree_gist
--- before
create extension btree_gist;
create table room (id int, during tstzrange);
--- after
create extension btree_gist;
create table room (id int, during tstzrange, constraint once unique (id, during without overlaps));
--- expected
ALTER TABLE public.room ADD CONSTRAINT once UNIQUE (id, during WITHOUT OVERLAPS);
-- ACCESS EXCLUSIVE on public.room, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.room DROP CONSTRAINT once;
-- ACCESS EXCLUSIVE on public.room
