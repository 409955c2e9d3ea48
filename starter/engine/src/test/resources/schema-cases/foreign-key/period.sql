-- A reference over periods.
-- since: 18
-- needs: btree_gist
--- before
create extension btree_gist;
create table a (id int, during daterange, primary key (id, during without overlaps));
create table b (id int, during daterange);
--- after
create extension btree_gist;
create table a (id int, during daterange, primary key (id, during without overlaps));
create table b (id int, during daterange, constraint f foreign key (id, period during) references a (id, period during));
