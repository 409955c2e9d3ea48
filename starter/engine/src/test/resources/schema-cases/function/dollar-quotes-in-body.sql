-- The body holds dollar quotes of its own.
--- before
create function f() returns text language plpgsql as $a$ begin return $$x$$; end $a$;
--- after
create function f() returns text language plpgsql as $a$ begin execute $q$ select '$$' $q$; return $function$y$function$; end $a$;
