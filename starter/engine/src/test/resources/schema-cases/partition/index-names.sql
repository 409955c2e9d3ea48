-- An index of a partition has a name of its own.
--- both
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- before
create index p_b on p (b);
--- after
create index other on only p (b);
create index other_of_p1 on p1 (b);
alter index other attach partition other_of_p1;
