-- That of a partitioned table goes, the partition's stays.
-- until: 17
--- before
create table p (k int, a int not null) partition by list (k);
create table p1 (k int, a int not null);
alter table p attach partition p1 for values in (1);
--- after
create table p (k int, a int) partition by list (k);
create table p1 (k int, a int not null);
alter table p attach partition p1 for values in (1);
--- rows
insert into p values (1, 1);
