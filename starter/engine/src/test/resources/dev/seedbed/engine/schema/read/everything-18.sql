create table shop.booking (
  room integer,
  during daterange,
  days integer generated always as (upper(during) - lower(during)) virtual,
  constraint booking_pkey primary key (room, during without overlaps)
);
create table shop.cleaning (
  room integer constraint named not null no inherit,
  during daterange,
  hours integer,
  constraint cleaning_booking foreign key (room, period during) references shop.booking (room, period during),
  constraint few_hours check (hours < 9) not enforced,
  constraint another foreign key (hours) references shop.account (id) deferrable not enforced
);
alter table shop.cleaning add constraint hours_there not null hours not valid;
comment on constraint hours_there on shop.cleaning is 'soon';
create publication generated for table shop.booking with (publish_generated_columns = stored);
