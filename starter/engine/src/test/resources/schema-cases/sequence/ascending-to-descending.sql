-- The direction and with it the limits.
--- before
create sequence s;
--- after
create sequence s increment -1;
