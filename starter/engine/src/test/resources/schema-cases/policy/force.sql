-- Row security for the owner too.
--- both
create table t (id int);
--- before
alter table t enable row level security;
--- after
alter table t force row level security;
