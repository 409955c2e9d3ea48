-- Names that need quotes, in arguments too.
--- before
--- after
create function "Odd name"("First" int, "select" text default 'x') returns int language sql as 'select "First"';
comment on function "Odd name"(int, text) is 'odd';
