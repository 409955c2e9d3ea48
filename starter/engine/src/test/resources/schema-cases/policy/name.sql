-- Only the name differs.
--- both
create table t (id int);
--- before
create policy one on t using (id > 0);
--- after
create policy two on t using (id > 0);
