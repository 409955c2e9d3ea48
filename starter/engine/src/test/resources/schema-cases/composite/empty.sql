-- A composite without attributes.
--- before
--- after
create type nothing as ();
