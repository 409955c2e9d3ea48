-- A partition that was created as one or attached.
-- same: -
--- before
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create index p_b on p (b);
--- after
create table p (a int, b int) partition by range (a);
create table p1 (a int, b int);
alter table p attach partition p1 for values from (0) to (10);
create index p_b on p (b);
--- expected
--- expected back
