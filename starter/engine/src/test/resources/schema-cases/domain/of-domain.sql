-- A domain of a domain.
--- before
create domain a as int check (value > 0);
--- after
create domain a as int check (value > 0);
create domain b as a check (value < 10);
