-- A comment on the constraint and on its index.
--- before
create table t (a int primary key);
--- after
create table t (a int primary key);
comment on constraint t_pkey on t is 'key';
comment on index t_pkey is 'its index';
--- expected
COMMENT ON CONSTRAINT t_pkey ON public.t IS 'key';
COMMENT ON INDEX public.t_pkey IS 'its index';
--- expected back
COMMENT ON CONSTRAINT t_pkey ON public.t IS NULL;
COMMENT ON INDEX public.t_pkey IS NULL;
