INSERT INTO note (text) VALUES ('from a migration');
