create table if not exists %s (
    name text not null primary key,
    version text,
    environments text[] not null,
    environment text,
    origin text not null,
    ran_on timestamp with time zone,
    ran_by text,
    execution_ms bigint not null default 0,
    inserted bigint not null default 0,
    updated bigint not null default 0,
    unchanged bigint not null default 0,
    deleted bigint not null default 0,
    failed_version text,
    failed_on timestamp with time zone,
    failure text,
    code text
)
