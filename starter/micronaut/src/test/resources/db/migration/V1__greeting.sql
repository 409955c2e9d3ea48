CREATE TABLE greeting (id int PRIMARY KEY);
