-- Equal rooms, overlapping times.
-- needs: btree_gist
--- before
create extension btree_gist;
create table t (room int, during tsrange);
--- after
create extension btree_gist;
create table t (room int, during tsrange, constraint once exclude using gist (room with =, during with &&));
