-- Generated columns are published.
-- since: 18
--- both
create table a (id int primary key);
--- before
create publication p for table a;
--- after
create publication p for table a with (publish_generated_columns = stored);
--- expected
ALTER PUBLICATION p SET (publish_generated_columns = stored);
--- expected back
ALTER PUBLICATION p SET (publish_generated_columns = none);
