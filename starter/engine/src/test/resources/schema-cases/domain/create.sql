-- Creates domains.
--- before
--- after
create domain email as text check (value like '%@%');
create domain positive as int default 1 not null constraint pos check (value > 0);
create domain name as varchar(20) collate "C";
--- expected
CREATE DOMAIN public.email AS text
    CONSTRAINT email_check CHECK ((VALUE ~~ '%@%'::text));
ALTER DOMAIN public.email OWNER TO case_admin;
CREATE DOMAIN public.name AS character varying(20) COLLATE "C";
ALTER DOMAIN public.name OWNER TO case_admin;
CREATE DOMAIN public.positive AS integer DEFAULT 1 NOT NULL
    CONSTRAINT pos CHECK ((VALUE > 0));
ALTER DOMAIN public.positive OWNER TO case_admin;
--- expected back
DROP DOMAIN public.positive;
DROP DOMAIN public.name;
DROP DOMAIN public.email;
