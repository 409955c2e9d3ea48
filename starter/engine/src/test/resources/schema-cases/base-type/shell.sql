-- A shell type.
--- before
--- after
create type later;
