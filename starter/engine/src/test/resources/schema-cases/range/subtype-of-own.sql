-- The subtype is a type of the schema.
--- before
--- after
create domain d as int;
create type mood as enum ('a', 'b');
create type moods as range (subtype = mood);
--- expected
CREATE TYPE public.mood AS ENUM (
    'a',
    'b'
);
ALTER TYPE public.mood OWNER TO case_admin;
CREATE TYPE public.moods AS RANGE (
    multirange_type_name = public.moods_multirange,
    subtype = public.mood
);
ALTER TYPE public.moods OWNER TO case_admin;
CREATE DOMAIN public.d AS integer;
ALTER DOMAIN public.d OWNER TO case_admin;
--- expected back
DROP DOMAIN public.d;
DROP TYPE public.moods;
DROP TYPE public.mood;
