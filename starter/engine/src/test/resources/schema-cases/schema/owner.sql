-- Changes a schema's owner.
--- before
create schema billing;
--- after
create schema billing authorization case_owner;
