-- With another type and kind.
-- made again: sequence public.t_id_seq
--- before
create table t (id bigserial primary key);
--- after
create table t (id bigint generated always as identity primary key);
--- rows
insert into t values (default), (default);
