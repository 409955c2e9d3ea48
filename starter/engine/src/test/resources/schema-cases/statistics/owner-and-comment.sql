-- Owner and comment.
--- both
create table t (a int, b int);
create statistics s on a, b from t;
--- before
--- after
alter statistics s owner to case_owner;
comment on statistics s is 'of a and b';
--- expected
ALTER STATISTICS public.s OWNER TO case_owner;
COMMENT ON STATISTICS public.s IS 'of a and b';
--- expected back
ALTER STATISTICS public.s OWNER TO case_admin;
COMMENT ON STATISTICS public.s IS NULL;
