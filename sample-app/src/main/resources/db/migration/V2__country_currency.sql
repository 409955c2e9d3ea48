-- some have none
ALTER TABLE country ADD COLUMN currency text CHECK (currency ~ '^[A-Z]{3}$');
