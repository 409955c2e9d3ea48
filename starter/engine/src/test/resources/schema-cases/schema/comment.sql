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
