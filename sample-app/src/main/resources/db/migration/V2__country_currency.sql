ALTER TABLE country ADD COLUMN currency text CHECK (currency ~ '^[A-Z]{3}$');

UPDATE country SET currency = CASE code
    WHEN 'BR' THEN 'BRL'
    WHEN 'DE' THEN 'EUR'
    WHEN 'IN' THEN 'INR'
    WHEN 'JP' THEN 'JPY'
    WHEN 'KE' THEN 'KES'
    WHEN 'US' THEN 'USD'
END;

ALTER TABLE country ALTER COLUMN currency SET NOT NULL;
