-- All that hangs on it.
--- before
create aggregate total(int) (sfunc = int4pl, stype = int);
--- after
create aggregate total(int) (sfunc = int4pl, stype = int);
alter aggregate total(int) owner to case_owner;
revoke all on function total(int) from public;
grant execute on function total(int) to case_reader;
comment on aggregate total(int) is 'sum';
