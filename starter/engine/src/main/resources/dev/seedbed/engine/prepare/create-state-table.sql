create table if not exists %s (
    history_table text not null primary key,
    environment text,
    fingerprint text,
    history_digest text,
    current_version text,
    prepared_on timestamp with time zone not null default now(),
    prepared_by text not null
)
