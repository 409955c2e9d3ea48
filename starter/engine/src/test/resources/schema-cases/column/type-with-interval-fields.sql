-- Interval fields and time precision survive.
--- before
create table t (a interval, b time, c timestamp(3), d bit(3), e bit varying(5), f char(4));
--- after
create table t (a interval day to second(2), b time(2), c timestamp(0), d bit(4), e bit varying(8), f char(8));
