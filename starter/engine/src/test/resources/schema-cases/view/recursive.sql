-- A recursive view.
--- before
create table t (id int, parent int);
--- after
create table t (id int, parent int);
create recursive view tree (id, depth) as select id, 0 from t where parent is null union all select t.id, tree.depth + 1 from t join tree on t.parent = tree.id;
