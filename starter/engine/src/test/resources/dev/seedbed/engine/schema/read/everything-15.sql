create table shop.pair (a integer, b integer, primary key (a, b));
create table shop.seat (number integer, hall text, unique nulls not distinct (number, hall));
create unique index seat_number on shop.seat (number) nulls not distinct;
create view shop.invoker with (security_invoker = true) as select number from shop.seat;
create table shop.line (a integer, b integer, foreign key (a, b) references shop.pair on delete set null (b));
create publication selected for table shop.seat (hall, number) where (number > 1);
create publication of_schema for tables in schema "Größe ""x""";
