-- The start changes.
--- before
create sequence s start 1;
--- after
create sequence s start 100;
