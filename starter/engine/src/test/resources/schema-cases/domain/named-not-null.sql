-- A NOT NULL constraint with a name.
-- since: 18
--- before
create domain d as int;
--- after
create domain d as int constraint must not null;
