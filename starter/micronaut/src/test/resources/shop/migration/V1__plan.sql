CREATE TABLE plan (code text PRIMARY KEY);
