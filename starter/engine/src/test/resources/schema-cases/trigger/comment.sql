-- A comment.
--- both
create table t (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g before insert on t for each row execute function f();
--- before
--- after
comment on trigger g on t is 'checks';
--- expected
COMMENT ON TRIGGER g ON public.t IS 'checks';
--- expected back
COMMENT ON TRIGGER g ON public.t IS NULL;
