-- Values with quotes, blanks, a backslash and nothing at all in common with names.
-- made again back: type public.e
--- before
create type e as enum ('', 'a b');
--- after
create type e as enum ('', 'a b', 'c''d', 'e"f', 'g\h', 'ü', '$$');
--- expected
ALTER TYPE public.e ADD VALUE 'c''d' AFTER 'a b';
-- not reversible
ALTER TYPE public.e ADD VALUE 'e"f' AFTER 'c''d';
-- not reversible
ALTER TYPE public.e ADD VALUE E'g\\h' AFTER 'e"f';
-- not reversible
ALTER TYPE public.e ADD VALUE 'ü' AFTER E'g\\h';
-- not reversible
ALTER TYPE public.e ADD VALUE '$$' AFTER 'ü';
-- not reversible
--- expected back
DROP TYPE public.e;
CREATE TYPE public.e AS ENUM (
    '',
    'a b'
);
ALTER TYPE public.e OWNER TO case_admin;
