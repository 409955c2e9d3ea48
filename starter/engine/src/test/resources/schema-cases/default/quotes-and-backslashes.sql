-- Text that has to be quoted with care.
--- before
create table t (a text default 'it''s', b text default E'back\\slash');
--- after
create table t (a text default 'it''s "so"', b text default E'new\nline\\', c text default '$$');
