-- Names inside of options and sequences' texts.
--- before
--- after
create sequence "My Seq";
create table "T 1" (id bigint default nextval('"My Seq"'), "a;b" text collate "C");
alter sequence "My Seq" owned by "T 1".id;
