ALTER TABLE country DROP COLUMN currency;
