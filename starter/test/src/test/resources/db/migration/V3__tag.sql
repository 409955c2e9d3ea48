CREATE TABLE tag (name text PRIMARY KEY, origin text NOT NULL);
