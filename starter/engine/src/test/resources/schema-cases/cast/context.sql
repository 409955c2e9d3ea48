-- From explicit to implicit.
--- both
create type mood as enum ('a', 'b');
--- before
create cast (mood as varchar) with inout;
--- after
create cast (mood as varchar) with inout as assignment;
