-- An unlogged sequence.
-- since: 15
--- before
create sequence s;
--- after
create unlogged sequence s;
