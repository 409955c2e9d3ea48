-- The body names a table that is created in the same script.
--- before
--- after
create table zebra (id int);
create function a_reader() returns bigint language sql as 'select count(*) from zebra';
