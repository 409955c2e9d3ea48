-- A key over periods.
-- since: 18
-- needs: btree_gist
--- before
create extension btree_gist;
create table room (id int, during tstzrange);
--- after
create extension btree_gist;
create table room (id int, during tstzrange, primary key (id, during without overlaps));
--- rows
insert into room values (1, '[2024-01-01, 2024-02-01)');
