-- Interval fields and time precision survive.
--- before
create table t (a interval, b time, c timestamp(3), d bit(3), e bit varying(5), f char(4));
--- after
create table t (a interval day to second(2), b time(2), c timestamp(0), d bit(4), e bit varying(8), f char(8));
--- expected
ALTER TABLE public.t
    ALTER COLUMN a TYPE interval day to second(2) USING a::text::interval day to second(2),
    ALTER COLUMN b TYPE time(2) without time zone,
    ALTER COLUMN c TYPE timestamp(0) without time zone,
    ALTER COLUMN d TYPE bit(4),
    ALTER COLUMN e TYPE bit varying(8),
    ALTER COLUMN f TYPE character(8);
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
--- expected back
ALTER TABLE public.t
    ALTER COLUMN a TYPE interval USING a::text::interval,
    ALTER COLUMN b TYPE time without time zone,
    ALTER COLUMN c TYPE timestamp(3) without time zone,
    ALTER COLUMN d TYPE bit(3),
    ALTER COLUMN e TYPE bit varying(5),
    ALTER COLUMN f TYPE character(4);
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
