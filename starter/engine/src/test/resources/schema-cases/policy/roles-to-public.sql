-- For everybody.
--- both
create table t (id int);
--- before
create policy p on t to case_reader using (true);
--- after
create policy p on t using (true);
