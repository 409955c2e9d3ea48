create table if not exists %1$s (
    history_table text not null primary key,
    stamp text,
    environment text,
    fingerprint text,
    history_digest text,
    ledger_digest text,
    head_stamp text,
    current_version text,
    prepared_on timestamp with time zone not null default now(),
    prepared_by text not null
);
alter table %1$s
    add column if not exists stamp text,
    add column if not exists ledger_digest text,
    add column if not exists head_stamp text
