-- Unique over periods.
-- since: 18
-- needs: btree_gist
--- before
create extension btree_gist;
create table room (id int, during tstzrange);
--- after
create extension btree_gist;
create table room (id int, during tstzrange, constraint once unique (id, during without overlaps));
