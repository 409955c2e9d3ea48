-- Storage parameters of the key's index.
--- before
create table t (a int primary key);
--- after
create table t (a int primary key with (fillfactor = 60));
--- rows
insert into t values (1);
--- expected
ALTER INDEX public.t_pkey SET (fillfactor=60);
--- expected back
ALTER INDEX public.t_pkey RESET (fillfactor);
