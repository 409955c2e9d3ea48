-- The options of the identity's sequence change.
--- before
create table t (id bigint generated always as identity (start with 10 increment by 2));
--- after
create table t (id bigint generated always as identity (start with 10 increment by 5 minvalue 5 maxvalue 5000 cache 10 cycle));
--- rows
insert into t values (default);
