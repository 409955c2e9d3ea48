-- How large values are stored.
--- before
create table t (a text, b text, c bytea);
alter table t alter a set storage external;
--- after
create table t (a text, b text, c bytea);
alter table t alter b set storage main, alter c set storage plain;
