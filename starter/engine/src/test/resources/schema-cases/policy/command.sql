-- Its command changes.
--- both
create table t (id int);
--- before
create policy p on t for select using (true);
--- after
create policy p on t for update using (true);
