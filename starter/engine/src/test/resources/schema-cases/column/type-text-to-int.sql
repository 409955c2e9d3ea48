-- There is no assignment cast: the script writes USING.
--- before
create table t (n text);
--- after
create table t (n int);
--- rows
insert into t values ('1'), ('22'), (null);
