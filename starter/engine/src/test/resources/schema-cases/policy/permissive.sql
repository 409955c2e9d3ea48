-- From permissive to restrictive.
--- both
create table t (id int);
--- before
create policy p on t using (true);
--- after
create policy p on t as restrictive using (true);
