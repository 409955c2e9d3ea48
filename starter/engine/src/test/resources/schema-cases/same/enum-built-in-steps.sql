-- Values that were added one by one.
-- same: -
--- before
create type e as enum ('a', 'b', 'c');
--- after
create type e as enum ('c');
alter type e add value 'a' before 'c';
alter type e add value 'b' before 'c';
--- expected
--- expected back
