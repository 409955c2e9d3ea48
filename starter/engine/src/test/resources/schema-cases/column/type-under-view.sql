-- Views on views are taken down and put back, with owner, comment and grants.
--- before
create table t (id int, n int);
create view v1 as select id, n from t;
create view v2 as select n from v1 where n > 0;
grant select on v2 to case_reader;
comment on view v2 is 'second';
alter view v1 owner to case_owner;
--- after
create table t (id int, n bigint);
create view v1 as select id, n from t;
create view v2 as select n from v1 where n > 0;
grant select on v2 to case_reader;
comment on view v2 is 'second';
alter view v1 owner to case_owner;
--- rows
insert into t values (1, 2);
