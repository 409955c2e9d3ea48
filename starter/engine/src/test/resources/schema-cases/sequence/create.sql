-- Creates sequences with options.
--- before
--- after
create sequence a;
create sequence b as smallint start 5 increment -1 minvalue -100 maxvalue 10 cycle cache 5;
create sequence c increment 10 no minvalue maxvalue 1000;
