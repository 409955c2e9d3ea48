-- Another superuser owns it, and it has a comment.
--- both
create function f() returns event_trigger language plpgsql as 'begin end';
create event trigger a on table_rewrite execute function f();
--- before
--- after
comment on event trigger a is 'no rewrites';
--- expected
COMMENT ON EVENT TRIGGER a IS 'no rewrites';
--- expected back
COMMENT ON EVENT TRIGGER a IS NULL;
