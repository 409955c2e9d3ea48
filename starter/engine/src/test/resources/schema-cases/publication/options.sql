-- Its options change.
--- both
create table a (id int primary key);
--- before
create publication p for table a;
--- after
create publication p for table a with (publish = 'insert, truncate', publish_via_partition_root = true);
--- expected
ALTER PUBLICATION p SET (publish = 'insert, truncate', publish_via_partition_root = true);
--- expected back
ALTER PUBLICATION p SET (publish = 'insert, update, delete, truncate', publish_via_partition_root = false);
