-- Row security and policies of all commands.
--- both
create table t (id int, owner text);
--- before
--- after
alter table t enable row level security;
create policy a on t using (owner = current_user);
create policy b on t for select to case_reader using (true);
create policy c on t for insert to case_writer, case_reader with check (id > 0);
create policy d on t as restrictive for update using (id > 0) with check (id > 1);
create policy e on t for delete to public using (false);
