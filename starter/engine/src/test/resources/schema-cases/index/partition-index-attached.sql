-- An index that a partition already has is attached.
--- before
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create index p1_b on p1 (b);
--- after
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create index p1_b on p1 (b);
create index p_b on only p (b);
alter index p_b attach partition p1_b;
