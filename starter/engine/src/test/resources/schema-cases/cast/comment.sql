-- A comment.
--- both
create type mood as enum ('a', 'b');
create cast (mood as varchar) with inout;
--- before
--- after
comment on cast (mood as varchar) is 'text';
