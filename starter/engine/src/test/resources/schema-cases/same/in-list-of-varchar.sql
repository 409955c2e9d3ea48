-- An expression whose text changes when it is read again.
-- same: -
--- before
create table t (state varchar(10) check (state in ('a', 'b')));
--- after
create table t (state varchar(10));
alter table t add constraint t_state_check check (state in ('a', 'b'));
--- expected
--- expected back
