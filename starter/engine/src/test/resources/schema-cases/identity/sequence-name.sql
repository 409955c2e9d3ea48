-- The sequence of the identity has a name of its own.
--- before
create table t (id int generated always as identity (sequence name t_numbers));
--- after
create table t (id int generated always as identity);
--- rows
insert into t values (default);
--- expected
ALTER SEQUENCE public.t_numbers RENAME TO t_id_seq;
--- expected back
ALTER SEQUENCE public.t_id_seq RENAME TO t_numbers;
