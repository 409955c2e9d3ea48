-- Names of 63 bytes, and those that the server derives from them.
--- before
--- after
create table aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb serial primary key, ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc int unique check (ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc > 0));
