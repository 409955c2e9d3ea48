ALTER TABLE plan ADD COLUMN seats integer NOT NULL DEFAULT 1 CHECK (seats > 0);

UPDATE plan SET seats = 10 WHERE code = 'team';

INSERT INTO plan (code, name, monthly_price, seats) VALUES ('business', 'Business', 199, 50);
