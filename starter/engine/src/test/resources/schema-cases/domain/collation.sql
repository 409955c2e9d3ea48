-- Another collation.
-- made again: type public.d
--- before
create domain d as text;
--- after
create domain d as text collate "C";
