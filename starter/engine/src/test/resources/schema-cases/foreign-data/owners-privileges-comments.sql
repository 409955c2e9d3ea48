-- All that hangs on them.
--- both
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table f (id int) server s;
--- before
--- after
alter server s owner to case_owner;
grant usage on foreign data wrapper w to case_owner;
grant usage on foreign server s to case_reader;
grant select on f to case_reader;
comment on foreign data wrapper w is 'w';
comment on server s is 's';
comment on foreign table f is 'f';
comment on column f.id is 'id';
