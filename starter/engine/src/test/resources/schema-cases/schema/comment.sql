-- Adds a comment, changes another one, removes a third.
--- before
create schema billing;
create schema stock;
create schema archive;
comment on schema stock is 'goods';
comment on schema archive is 'old';
--- after
create schema billing;
create schema stock;
create schema archive;
comment on schema billing is 'invoices, it''s said';
comment on schema stock is 'goods in store';
--- expected
COMMENT ON SCHEMA archive IS NULL;
COMMENT ON SCHEMA billing IS 'invoices, it''s said';
COMMENT ON SCHEMA stock IS 'goods in store';
--- expected back
COMMENT ON SCHEMA archive IS 'old';
COMMENT ON SCHEMA billing IS NULL;
COMMENT ON SCHEMA stock IS 'goods';
