-- The same names in ALTER.
--- before
create table "Odd ""t""" ("a b" int, "C" text default 'x''y');
--- after
create table "Odd ""t""" ("a b" bigint not null, "C" text default 'x''''y', "d\e" int);
comment on column "Odd ""t"""."d\e" is 'back\slash';
grant select ("a b") on "Odd ""t""" to case_reader;
--- rows
insert into "Odd ""t""" ("a b") values (1);
--- expected
ALTER TABLE public."Odd ""t"""
    ALTER COLUMN "a b" TYPE bigint,
    ALTER COLUMN "a b" SET NOT NULL;
-- ACCESS EXCLUSIVE on public."Odd ""t""", rewrites public."Odd ""t""", may fail on existing rows, scans the table
ALTER TABLE public."Odd ""t"""
    ADD COLUMN "d\e" integer,
    ALTER COLUMN "C" SET DEFAULT 'x''''y'::text;
-- ACCESS EXCLUSIVE on public."Odd ""t"""
GRANT SELECT ("a b") ON TABLE public."Odd ""t""" TO case_reader;
COMMENT ON COLUMN public."Odd ""t"""."d\e" IS E'back\\slash';
-- SHARE UPDATE EXCLUSIVE on public."Odd ""t"""
--- expected back
ALTER TABLE public."Odd ""t"""
    DROP COLUMN "d\e",
    ALTER COLUMN "a b" TYPE integer;
-- ACCESS EXCLUSIVE on public."Odd ""t""", rewrites public."Odd ""t""", deletes data, may fail on existing rows, not reversible
ALTER TABLE public."Odd ""t"""
    ALTER COLUMN "a b" DROP NOT NULL,
    ALTER COLUMN "C" SET DEFAULT 'x''y'::text;
-- ACCESS EXCLUSIVE on public."Odd ""t"""
REVOKE SELECT ("a b") ON TABLE public."Odd ""t""" FROM case_reader;
