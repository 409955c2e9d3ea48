-- A comment.
--- both
create type mood as enum ('a', 'b');
create cast (mood as varchar) with inout;
--- before
--- after
comment on cast (mood as varchar) is 'text';
--- expected
COMMENT ON CAST (public.mood AS character varying) IS 'text';
--- expected back
COMMENT ON CAST (public.mood AS character varying) IS NULL;
