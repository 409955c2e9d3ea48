-- The server's text of this expression changes when it is read again.
--- before
create table t (state varchar(10));
--- after
create table t (state varchar(10), constraint c check (state in ('new', 'paid')));
--- rows
insert into t values ('new');
