-- It asks another table, which is new.
--- before
create table t (id int, team int);
--- after
create table member (team int, name text);
create table t (id int, team int);
alter table t enable row level security;
create policy team on t using (exists (select from member m where m.team = t.team and m.name = current_user));
