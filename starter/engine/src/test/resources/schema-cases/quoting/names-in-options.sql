-- Names inside of options and sequences' texts.
--- before
--- after
create sequence "My Seq";
create table "T 1" (id bigint default nextval('"My Seq"'), "a;b" text collate "C");
alter sequence "My Seq" owned by "T 1".id;
--- expected
CREATE SEQUENCE public."My Seq";
ALTER SEQUENCE public."My Seq" OWNER TO case_admin;
CREATE TABLE public."T 1" (
    id bigint DEFAULT nextval('public."My Seq"'::regclass),
    "a;b" text COLLATE "C"
);
ALTER TABLE public."T 1" OWNER TO case_admin;
ALTER SEQUENCE public."My Seq" OWNED BY public."T 1".id;
--- expected back
DROP TABLE public."T 1";
-- ACCESS EXCLUSIVE on public."T 1", deletes data, not reversible
