-- Creates enums, one without values.
--- before
--- after
create type mood as enum ('sad', 'ok', 'it''s fine');
create type nothing as enum ();
--- expected
CREATE TYPE public.mood AS ENUM (
    'sad',
    'ok',
    'it''s fine'
);
ALTER TYPE public.mood OWNER TO case_admin;
CREATE TYPE public.nothing AS ENUM ();
ALTER TYPE public.nothing OWNER TO case_admin;
--- expected back
DROP TYPE public.nothing;
DROP TYPE public.mood;
