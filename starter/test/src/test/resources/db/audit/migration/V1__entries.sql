CREATE TABLE entry (id bigint PRIMARY KEY);
