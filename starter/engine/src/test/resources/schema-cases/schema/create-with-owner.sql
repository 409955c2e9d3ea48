-- Creates a schema that another role owns.
--- before
--- after
create schema billing authorization case_owner;
