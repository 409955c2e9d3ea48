ALTER TABLE plan ADD COLUMN seats integer NOT NULL DEFAULT 1 CHECK (seats > 0);
