-- It calls a function that changes its result.
--- before
create table t (id int, tenant text);
create function tenant() returns text language sql stable as 'select ''a''';
create policy p on t using (tenant = tenant());
--- after
create table t (id int, tenant text);
create function tenant() returns varchar language sql stable as 'select ''a''::varchar';
create policy p on t using (tenant = tenant());
