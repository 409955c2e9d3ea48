-- A rule and a trigger's condition are on the column.
--- before
create table t (id int, n int);
create table log (n int);
create function note() returns trigger language plpgsql as 'begin return new; end';
create rule r as on update to t do also insert into log values (new.n);
create trigger g before update of n on t for each row when (new.n > 0) execute function note();
--- after
create table t (id int, n bigint);
create table log (n int);
create function note() returns trigger language plpgsql as 'begin return new; end';
create rule r as on update to t do also insert into log values (new.n);
create trigger g before update of n on t for each row when (new.n > 0) execute function note();
--- rows
insert into t values (1, 2);
