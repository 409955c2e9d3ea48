-- One more value in the list.
--- before
create table t (state varchar(10), constraint c check (state in ('new', 'paid')));
--- after
create table t (state varchar(10), constraint c check (state in ('new', 'paid', 'sent')));
--- rows
insert into t values ('new');
