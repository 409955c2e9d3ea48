-- Creates a table with the usual parts.
--- before
--- after
create table account (
  id bigint generated always as identity primary key,
  email text not null unique,
  name varchar(80) default '' not null,
  balance numeric(12, 2) default 0 check (balance >= 0),
  created timestamptz default now() not null,
  tags text[] default '{}'
);
--- expected
CREATE TABLE public.account (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    email text NOT NULL,
    name character varying(80) DEFAULT ''::character varying NOT NULL,
    balance numeric(12,2) DEFAULT 0,
    created timestamp with time zone DEFAULT now() NOT NULL,
    tags text[] DEFAULT '{}'::text[],
    CONSTRAINT account_balance_check CHECK ((balance >= (0)::numeric)),
    CONSTRAINT account_email_key UNIQUE (email),
    CONSTRAINT account_pkey PRIMARY KEY (id)
);
ALTER TABLE public.account OWNER TO case_admin;
--- expected back
DROP TABLE public.account;
-- ACCESS EXCLUSIVE on public.account, deletes data, not reversible
