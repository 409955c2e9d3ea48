-- Rules of its own.
-- since: 16
--- before
create collation my (provider = icu, locale = 'und');
--- after
create collation my (provider = icu, locale = 'und', rules = '& V << w <<< W');
