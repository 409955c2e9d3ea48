-- Its definition changes under a column.
--- before
create collation my (provider = icu, locale = 'de');
create table t (a text collate my);
create index t_a on t (a);
--- after
create collation my (provider = icu, locale = 'sv');
create table t (a text collate my);
create index t_a on t (a);
--- rows
insert into t values ('a');
