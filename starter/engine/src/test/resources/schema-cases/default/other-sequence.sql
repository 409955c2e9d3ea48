-- The default moves from one sequence to another.
--- before
create sequence one;
create sequence two;
create table t (id bigint default nextval('one'));
--- after
create sequence one;
create sequence two;
create table t (id bigint default nextval('two'));
