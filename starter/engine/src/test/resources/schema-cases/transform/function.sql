-- One of its functions: PostgreSQL has no ALTER for that.
--- both
create type mood as enum ('a');
create function mood_from(internal) returns internal language internal immutable strict as 'enum_recv';
create function mood_to(internal) returns mood language internal immutable strict as 'enum_recv';
--- before
create transform for mood language sql (from sql with function mood_from(internal));
--- after
create transform for mood language sql (from sql with function mood_from(internal), to sql with function mood_to(internal));
--- expected
DROP TRANSFORM FOR public.mood LANGUAGE sql;
CREATE TRANSFORM FOR public.mood LANGUAGE sql (FROM SQL WITH FUNCTION public.mood_from(internal), TO SQL WITH FUNCTION public.mood_to(internal));
--- expected back
DROP TRANSFORM FOR public.mood LANGUAGE sql;
CREATE TRANSFORM FOR public.mood LANGUAGE sql (FROM SQL WITH FUNCTION public.mood_from(internal));
