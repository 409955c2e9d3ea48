-- Of a partition alone.
--- both
create table p (a int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- before
--- after
alter table p1 set (fillfactor = 50);
alter table p1 owner to case_owner;
grant select on p1 to case_reader;
comment on table p1 is 'first';
