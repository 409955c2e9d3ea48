-- The column that a policy is on goes.
--- before
create table t (id int, owner text, tenant text);
create policy p on t using (owner = current_user);
--- after
create table t (id int, tenant text);
create policy p on t using (tenant = current_user);
--- rows
insert into t (id, tenant) values (1, 'a');
