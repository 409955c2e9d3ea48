-- Names and texts that are not Latin.
--- before
--- after
create table "таблица" ("列" text default '既定', "emoji 😀" int);
comment on table "таблица" is '说明 😀';
--- expected
CREATE TABLE public."таблица" (
    "列" text DEFAULT '既定'::text,
    "emoji 😀" integer
);
ALTER TABLE public."таблица" OWNER TO case_admin;
COMMENT ON TABLE public."таблица" IS '说明 😀';
--- expected back
DROP TABLE public."таблица";
-- ACCESS EXCLUSIVE on public."таблица", deletes data, not reversible
