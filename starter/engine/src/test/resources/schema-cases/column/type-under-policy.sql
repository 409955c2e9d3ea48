-- A policy is on the column.
--- before
create table t (id int, owner text);
alter table t enable row level security;
create policy own on t using (owner = current_user) with check (owner <> '');
--- after
create table t (id int, owner varchar(40));
alter table t enable row level security;
create policy own on t using (owner = current_user) with check (owner <> '');
--- rows
insert into t values (1, 'a');
