-- WITH CHECK goes: PostgreSQL can't take it away from a policy.
--- both
create table t (id int);
--- before
create policy p on t using (id > 0) with check (id > 0);
--- after
create policy p on t using (id > 0);
