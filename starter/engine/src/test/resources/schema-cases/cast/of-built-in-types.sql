-- Between two types of the system.
--- before
--- after
create cast (int8 as date) with inout;
create cast (xml as int4) with inout;
