-- Access methods for tables and indexes, used by both.
--- before
--- after
create access method heap2 type table handler heap_tableam_handler;
create access method hash2 type index handler hashhandler;
create operator class int_hash2 default for type int using hash2 as operator 1 =, function 1 hashint4(int);
create table t (a int) using heap2;
create index t_a on t using hash2 (a);
comment on access method heap2 is 'another heap';
