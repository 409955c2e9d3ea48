-- It is validated.
--- before
create domain d as int;
alter domain d add constraint c check (value > 0) not valid;
--- after
create domain d as int constraint c check (value > 0);
