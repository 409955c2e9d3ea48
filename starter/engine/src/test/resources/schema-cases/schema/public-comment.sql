-- The comment of the schema public changes.
--- before
--- after
comment on schema public is 'ours';
