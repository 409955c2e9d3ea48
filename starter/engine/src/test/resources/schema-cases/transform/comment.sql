-- A comment.
--- both
create type mood as enum ('a');
create function mood_from(internal) returns internal language internal immutable strict as 'enum_recv';
create transform for mood language sql (from sql with function mood_from(internal));
--- before
--- after
comment on transform for mood language sql is 't';
--- expected
COMMENT ON TRANSFORM FOR public.mood LANGUAGE sql IS 't';
--- expected back
COMMENT ON TRANSFORM FOR public.mood LANGUAGE sql IS NULL;
