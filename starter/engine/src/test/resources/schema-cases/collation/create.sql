-- Creates collations.
--- before
--- after
create collation german (provider = icu, locale = 'de-u-co-phonebk');
create collation c_copy from "C";
create collation insensitive (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
