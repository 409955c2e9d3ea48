-- One extension needs another.
--- before
--- after
create extension cube;
create extension earthdistance;
