-- A policy calls a function that reads a table, which has a policy with the function.
--- before
create table member (name text, team int);
create table doc (id int, team int);
--- after
create table member (name text, team int);
create table doc (id int, team int);
create function my_team() returns int language sql stable security definer as 'select team from member where name = current_user';
alter table member enable row level security;
alter table doc enable row level security;
create policy own on member using (team = my_team());
create policy own on doc using (team = my_team());
