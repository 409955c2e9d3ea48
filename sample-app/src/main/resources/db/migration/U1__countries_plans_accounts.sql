DROP TABLE account;

DROP TABLE plan;

DROP TABLE country;
