-- Values with quotes, blanks, a backslash and nothing at all in common with names.
-- made again back: type public.e
--- before
create type e as enum ('', 'a b');
--- after
create type e as enum ('', 'a b', 'c''d', 'e"f', 'g\h', 'ü', '$$');
