-- The options change; the number it has reached stays.
--- before
create sequence s;
--- after
create sequence s increment 5 minvalue 1 maxvalue 1000 cache 20 cycle;
