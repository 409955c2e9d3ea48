-- A security label whose provider the server has not loaded: it is named.
-- refused: No label can be set without its provider.
-- refused back: Nor taken away.
--- before
create table t (id int);
--- after
create table t (id int);
insert into pg_seclabel values ('t'::regclass, 'pg_class'::regclass, 0, 'nobody', 'secret');
--- expected
--- expected back
